package org.dragoman.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;

/**
 * Makes one entity of those of all documents: first every document is {@link #add}ed, then every
 * document is {@link #rewrite}n to the ids of the corpus. A linked entity is {@code e} and its
 * Wikidata id, another {@code e} and a hash of its type and normalised name: ids hang on no order
 * and stay the same when documents are added. Memory grows with the number of entities, not with
 * that of documents. Not safe for threads.
 */
public final class CorpusEntities {

  private final Map<String, EntityTally> tallies = new TreeMap<>();

  /** Counts the entities and names of a document. */
  public void add(DocumentResult result) {
    Map<String, String> corpusIds = corpusIds(result);
    Map<String, EntityRecord> once = new LinkedHashMap<>();
    for (EntityRecord entity : result.entities()) {
      once.putIfAbsent(corpusIds.get(entity.id()), entity);
    }
    once.forEach(
        (id, entity) ->
            tallies.computeIfAbsent(id, each -> new EntityTally()).countDocument(entity));
    for (MentionRecord mention : result.mentions()) {
      tallies.get(corpusIds.get(mention.entityId())).countName(mention.text());
    }
  }

  /** Returns the entities of all added documents in the order of their ids. */
  public List<CorpusEntity> entities() {
    List<CorpusEntity> entities = new ArrayList<>();
    tallies.forEach((id, tally) -> entities.add(tally.entity(id)));
    return entities;
  }

  /**
   * Rewrites a document to corpus ids. Entities that turn out to be one become one; name and
   * subtype are those of the corpus. A country that the document gives stays, as it is true of its
   * date.
   *
   * @param result a document that was added before
   */
  public DocumentResult rewrite(DocumentResult result) {
    Map<String, String> ids = corpusIds(result);
    Map<String, EntityRecord> entities = new LinkedHashMap<>();
    for (EntityRecord entity : result.entities()) {
      String id = ids.get(entity.id());
      entities.putIfAbsent(id, tallies.get(id).entityFor(id, entity));
    }
    return new DocumentResult(
        result.document(),
        result.text(),
        result.articles(),
        result.zones(),
        result.sentences(),
        List.copyOf(entities.values()),
        result.mentions().stream().map(each -> mention(each, ids)).toList(),
        result.references().stream().map(each -> reference(each, ids)).toList(),
        result.relations().stream().map(each -> relation(each, ids)).toList(),
        result.events().stream().map(each -> event(each, ids, entities)).toList());
  }

  private static Map<String, String> corpusIds(DocumentResult result) {
    Map<String, String> ids = new HashMap<>();
    for (EntityRecord entity : result.entities()) {
      ids.put(entity.id(), corpusId(entity));
    }
    return ids;
  }

  private static String corpusId(EntityRecord entity) {
    return entity.wikidataId() != null
        ? "e" + entity.wikidataId()
        : "e" + hash(entity.type().label() + '\0' + normalised(entity.name()));
  }

  /** A name without case, accents, and all but letters and digits. */
  private static String normalised(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? name : plain;
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static MentionRecord mention(MentionRecord each, Map<String, String> ids) {
    return new MentionRecord(
        each.id(),
        each.begin(),
        each.end(),
        each.text(),
        each.type(),
        each.subtype(),
        ids.get(each.entityId()),
        each.zone(),
        each.sentence(),
        each.provenance());
  }

  private static ReferenceRecord reference(ReferenceRecord each, Map<String, String> ids) {
    return new ReferenceRecord(
        each.id(),
        each.begin(),
        each.end(),
        each.text(),
        each.kind(),
        ids.get(each.entityId()),
        each.provenance());
  }

  private static RelationRecord relation(RelationRecord each, Map<String, String> ids) {
    return new RelationRecord(
        each.id(),
        each.type(),
        each.status(),
        ids.get(each.subjectEntityId()),
        each.subjectMentionId(),
        ids.get(each.objectEntityId()),
        each.objectMentionId(),
        each.label(),
        each.evidence(),
        each.provenance());
  }

  private static EventRecord event(
      EventRecord each, Map<String, String> ids, Map<String, EntityRecord> entities) {
    return new EventRecord(
        each.id(),
        each.type(),
        each.status(),
        each.contentOf(),
        each.plover(),
        each.ploverMode(),
        each.cameo(),
        each.quadClass(),
        each.triggerBegin(),
        each.triggerEnd(),
        each.triggerText(),
        each.dateBegin(),
        each.dateEnd(),
        each.datePrecision(),
        ids.get(each.locationEntityId()),
        ids.get(each.attributedToEntityId()),
        each.sentence(),
        each.clusterId(),
        each.participants().stream().map(part -> participant(part, ids, entities)).toList(),
        each.provenance());
  }

  private static ParticipantRecord participant(
      ParticipantRecord each, Map<String, String> ids, Map<String, EntityRecord> entities) {
    if (each.entityId() == null) {
      return each;
    }
    EntityRecord entity = entities.get(ids.get(each.entityId()));
    return new ParticipantRecord(
        each.role(),
        entity.id(),
        each.mentionId(),
        each.begin(),
        each.end(),
        entity.name(),
        each.country() == null ? entity.country() : each.country(),
        each.text());
  }
}
