package org.dragoman.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.Coordinates;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionRecord;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Reference;

/**
 * Collects the entities and mentions of a CAS. Whatever another annotation may point to is among
 * them: entities in the indexes and those that are only pointed to. A mention that no engine has
 * resolved gets an entity of its own name, so that a pipeline of a tagger alone has entities too.
 */
final class EntityCollector {

  private final RecordIds ids;
  private final TextSpans spans;
  private final Map<Entity, EntityRecord> byEntity = new HashMap<>();
  private final Map<String, EntityRecord> byName = new HashMap<>();
  private final Map<String, EntityRecord> byId = new HashMap<>();
  private final Map<EntityMention, MentionRecord> byMention = new HashMap<>();
  private final List<EntityRecord> entities = new ArrayList<>();
  private final List<MentionRecord> mentions = new ArrayList<>();

  EntityCollector(JCas jcas, RecordIds ids, TextSpans spans) {
    this.ids = ids;
    this.spans = spans;
    jcas.getAnnotationIndex(EntityMention.class).select().asList().stream()
        .filter(mention -> mention.getValue() != null && mention.getBegin() < mention.getEnd())
        .sorted(
            Comparator.comparingInt(EntityMention::getBegin)
                .thenComparing(Comparator.comparingInt(EntityMention::getEnd).reversed())
                .thenComparing(EntityMention::getValue))
        .forEach(this::addMention);
    addUnnamed(jcas);
  }

  /** Returns the entities by first mention, then those without a mention by type and name. */
  List<EntityRecord> entities() {
    return entities;
  }

  /** Returns the mentions in text order. */
  List<MentionRecord> mentions() {
    return mentions;
  }

  /** Returns the record of an entity; null for null and for an entity without type or name. */
  EntityRecord entity(Entity entity) {
    return entity == null ? null : byEntity.get(entity);
  }

  /** Returns the record of a mention; null for null and for one that is not in the indexes. */
  MentionRecord mention(EntityMention mention) {
    return mention == null ? null : byMention.get(mention);
  }

  /** Returns the entity that a mention names; null for null and for a mention unknown here. */
  EntityRecord entityOf(EntityMention mention) {
    MentionRecord known = mention(mention);
    return known == null ? null : byId.get(known.entityId());
  }

  private void addMention(EntityMention mention) {
    EntityRecord entity =
        isWhole(mention.getEntity())
            ? byEntity.computeIfAbsent(
                mention.getEntity(), each -> addEntity(each, idOf(each, mention)))
            : byName.computeIfAbsent(
                mention.getValue() + '\0' + mention.getCoveredText(),
                each -> addEntityOfItsName(mention));
    MentionRecord added =
        new MentionRecord(
            ids.of('m', mention.getBegin(), mention.getEnd(), mention.getValue()),
            mention.getBegin(),
            mention.getEnd(),
            mention.getCoveredText(),
            EntityType.of(mention.getValue()),
            EntitySubtype.of(emptyToNull(mention.getSubtype())),
            entity.id(),
            spans.zoneAt(mention.getBegin()),
            spans.sentenceAt(mention.getBegin()),
            ProvenanceRecords.of(mention.getProvenance()));
    mentions.add(added);
    byMention.put(mention, added);
  }

  private String idOf(Entity entity, EntityMention first) {
    return ids.of('e', entity.getValue(), first.getBegin(), first.getEnd());
  }

  private EntityRecord addEntity(Entity entity, String id) {
    return add(
        new EntityRecord(
            id,
            EntityType.of(entity.getValue()),
            EntitySubtype.of(emptyToNull(entity.getSubtype())),
            entity.getName(),
            emptyToNull(entity.getWikidataId()),
            emptyToNull(entity.getCountry()),
            coordinates(entity),
            ProvenanceRecords.of(entity.getProvenance())));
  }

  /** Both are 0 where nothing is known; nothing in the news happens at that point of the sea. */
  private static Coordinates coordinates(Entity entity) {
    boolean unknown = entity.getLatitude() == 0 && entity.getLongitude() == 0;
    return unknown ? null : new Coordinates(entity.getLatitude(), entity.getLongitude());
  }

  private EntityRecord addEntityOfItsName(EntityMention mention) {
    return add(
        new EntityRecord(
            ids.of('e', mention.getValue(), mention.getBegin(), mention.getEnd()),
            EntityType.of(mention.getValue()),
            EntitySubtype.of(emptyToNull(mention.getSubtype())),
            mention.getCoveredText(),
            null,
            null,
            ProvenanceRecords.of(mention.getProvenance())));
  }

  private void addUnnamed(JCas jcas) {
    List<Entity> pointedTo = new ArrayList<>();
    jcas.getIndexedFSs(Entity.class).forEach(pointedTo::add);
    jcas.getAnnotationIndex(Reference.class).forEach(each -> pointedTo.add(each.getEntity()));
    for (DiplomaticEvent event : jcas.getAnnotationIndex(DiplomaticEvent.class)) {
      pointedTo.add(event.getLocation());
      pointedTo.add(event.getAttributedTo());
      for (EventParticipant participant : FeatureArrays.of(event.getParticipants())) {
        pointedTo.add(participant.getEntity());
      }
    }
    pointedTo.stream()
        .filter(entity -> isWhole(entity) && !byEntity.containsKey(entity))
        .distinct()
        .sorted(Comparator.comparing(Entity::getValue).thenComparing(Entity::getName))
        .forEach(
            entity ->
                byEntity.put(
                    entity, addEntity(entity, ids.of('e', entity.getValue(), entity.getName()))));
  }

  private EntityRecord add(EntityRecord entity) {
    entities.add(entity);
    byId.put(entity.id(), entity);
    return entity;
  }

  private static boolean isWhole(Entity entity) {
    return entity != null
        && entity.getValue() != null
        && entity.getName() != null
        && !entity.getName().isBlank();
  }

  private static String emptyToNull(String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
