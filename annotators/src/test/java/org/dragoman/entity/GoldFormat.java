package org.dragoman.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.engine.Provenances;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Location;
import org.dragoman.types.Organization;
import org.dragoman.types.Person;

/**
 * Gold files of the annotation guidelines and a CAS: puts gold mentions and entities into a CAS, so
 * that relation and event engines can be measured apart from names, and writes a CAS as such a
 * file, so that a scorer can read it.
 */
public final class GoldFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFormat() {}

  public static JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** Adds the mentions and entities of a gold file to a CAS that already has the text. */
  public static void addEntities(JCas jcas, JsonNode gold) {
    Map<String, Entity> entities = new HashMap<>();
    Map<String, List<EntityMention>> mentions = new HashMap<>();
    for (JsonNode e : gold.get("entities")) {
      Entity entity = new Entity(jcas);
      entity.setValue(e.get("type").asText());
      entity.setSubtype(e.path("subtype").asText(null));
      entity.setName(e.get("name").asText());
      entity.setWikidataId(e.path("wikidata").asText(null));
      entity.setCountry(e.path("country").asText(null));
      entities.put(e.get("id").asText(), entity);
    }
    for (JsonNode m : gold.get("mentions")) {
      EntityMention mention = mention(jcas, m);
      mention.setEntity(entities.get(m.get("entity").asText()));
      mention.setIdentifier(m.get("entity").asText());
      mention.setSubtype(m.path("subtype").asText(null));
      mention.setProvenance(Provenances.of(jcas, "gold", null, null, 1));
      mention.addToIndexes();
      mentions.computeIfAbsent(m.get("entity").asText(), k -> new ArrayList<>()).add(mention);
    }
    entities.forEach(
        (id, entity) -> {
          FSArray<EntityMention> array =
              new FSArray<>(EntityMention.class, jcas, mentions.get(id).size());
          for (int i = 0; i < array.size(); i++) {
            array.set(i, mentions.get(id).get(i));
          }
          entity.setMentions(array);
          entity.addToIndexes();
        });
  }

  private static EntityMention mention(JCas jcas, JsonNode m) {
    int begin = m.get("begin").asInt();
    int end = m.get("end").asInt();
    EntityMention mention =
        switch (m.get("type").asText()) {
          case "PER" -> new Person(jcas, begin, end);
          case "ORG" -> new Organization(jcas, begin, end);
          default -> new Location(jcas, begin, end);
        };
    mention.setValue(m.get("type").asText());
    return mention;
  }

  /** Writes what a CAS holds as a gold file. */
  public static void write(JCas jcas, String document, Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("document", document);
    Map<Entity, String> ids = new HashMap<>();
    ArrayNode entities = root.putArray("entities");
    ArrayNode mentions = root.putArray("mentions");
    ArrayNode relations = root.putArray("relations");
    ArrayNode events = root.putArray("events");
    for (Entity entity : jcas.getIndexedFSs(Entity.class)) {
      ids.put(entity, "e" + ids.size());
      entities
          .addObject()
          .put("id", ids.get(entity))
          .put("type", entity.getValue())
          .put("name", entity.getName())
          .put("wikidata", entity.getWikidataId())
          .put("country", entity.getCountry());
    }
    for (EntityMention m : jcas.getAnnotationIndex(EntityMention.class)) {
      span(mentions.addObject(), m.getBegin(), m.getEnd(), m.getCoveredText())
          .put("type", m.getValue())
          .put("entity", ids.get(m.getEntity()));
    }
    for (EntityRelation r : jcas.getIndexedFSs(EntityRelation.class)) {
      relations
          .addObject()
          .put("type", r.getRelationType())
          .put("from", ids.get(r.getSubject().getEntity()))
          .put("to", ids.get(r.getObject().getEntity()))
          .put("label", r.getLabel());
    }
    for (DiplomaticEvent v : jcas.getAnnotationIndex(DiplomaticEvent.class)) {
      ObjectNode event =
          events.addObject().put("type", v.getEventType()).put("status", v.getStatus());
      span(event.putObject("trigger"), v.getBegin(), v.getEnd(), v.getCoveredText());
      event.put("date", "day".equals(v.getDatePrecision()) ? v.getDateBegin() : null);
      event.put("location", ids.get(v.getLocation()));
      ArrayNode actors = event.putArray("actors");
      ArrayNode recipients = event.putArray("recipients");
      if (v.getParticipants() != null) {
        for (EventParticipant p : v.getParticipants()) {
          if (p.getEntity() != null && "actor".equals(p.getRole())) {
            actors.add(ids.get(p.getEntity()));
          } else if (p.getEntity() != null && "recipient".equals(p.getRole())) {
            recipients.add(ids.get(p.getEntity()));
          }
        }
      }
    }
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
  }

  private static ObjectNode span(ObjectNode node, int begin, int end, String text) {
    return node.put("begin", begin).put("end", end).put("text", text);
  }
}
