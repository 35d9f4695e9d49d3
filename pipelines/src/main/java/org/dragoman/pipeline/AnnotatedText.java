package org.dragoman.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.DocumentResultBuilder;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.SentenceRecord;

/**
 * A text with all that was found in it, and the ways from one finding to another. Offsets are
 * UTF-16 code units into {@link #text()}; lists are in text order and never null. Immutable, and
 * free of UIMA objects.
 *
 * @param result the records, as exporters get them
 */
public record AnnotatedText(DocumentResult result) {

  /**
   * Reads what engines left in a CAS.
   *
   * @param jcas with DKPro {@code DocumentMetaData}; is not changed
   */
  public static AnnotatedText of(JCas jcas) {
    return new AnnotatedText(DocumentResultBuilder.build(jcas));
  }

  /** Returns id, title, date and so on. */
  public DocumentRecord document() {
    return result.document();
  }

  /** Returns the text, unchanged. */
  public String text() {
    return result.text();
  }

  /** Returns its sentences. */
  public List<SentenceRecord> sentences() {
    return result.sentences();
  }

  /** Returns its entities, by first mention. */
  public List<EntityRecord> entities() {
    return result.entities();
  }

  /** Returns its entities of one type, by first mention. */
  public List<EntityRecord> entities(EntityType type) {
    return entities().stream().filter(each -> each.type() == type).toList();
  }

  /** Finds an entity by its canonical name or by the text of one of its mentions. */
  public Optional<EntityRecord> entity(String name) {
    Optional<EntityRecord> canonical =
        entities().stream().filter(each -> each.name().equals(name)).findFirst();
    return canonical.or(
        () ->
            mentions().stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .map(this::entityOf));
  }

  /** Returns its names. */
  public List<MentionRecord> mentions() {
    return result.mentions();
  }

  /** Returns its pronouns, descriptions and demonyms that stand for an entity. */
  public List<ReferenceRecord> references() {
    return result.references();
  }

  /** Returns the relations between its entities. */
  public List<RelationRecord> relations() {
    return result.relations();
  }

  /** Returns the diplomatic events it tells of. */
  public List<EventRecord> events() {
    return result.events();
  }

  /** Returns the names of an entity in the text. */
  public List<MentionRecord> mentionsOf(EntityRecord entity) {
    return mentions().stream().filter(each -> each.entityId().equals(entity.id())).toList();
  }

  /** Returns the pronouns and descriptions that stand for an entity. */
  public List<ReferenceRecord> referencesTo(EntityRecord entity) {
    return references().stream().filter(each -> entity.id().equals(each.entityId())).toList();
  }

  /** Returns the relations in which an entity is subject or object. */
  public List<RelationRecord> relationsOf(EntityRecord entity) {
    return relations().stream()
        .filter(
            each ->
                entity.id().equals(each.subjectEntityId())
                    || entity.id().equals(each.objectEntityId()))
        .toList();
  }

  /** Returns the events in which an entity takes part, in whatever role. */
  public List<EventRecord> eventsOf(EntityRecord entity) {
    return events().stream()
        .filter(
            event ->
                event.participants().stream().anyMatch(each -> entity.id().equals(each.entityId())))
        .toList();
  }

  /** Returns the entity that a mention names. */
  public EntityRecord entityOf(MentionRecord mention) {
    return entityById(mention.entityId()).orElseThrow();
  }

  /** Returns the entity that a reference stands for. */
  public EntityRecord entityOf(ReferenceRecord reference) {
    return entityById(reference.entityId()).orElseThrow();
  }

  /** Returns the entity that takes part; empty where a description names none. */
  public Optional<EntityRecord> entityOf(ParticipantRecord participant) {
    return entityById(participant.entityId());
  }

  /** Returns the subject of a relation. */
  public EntityRecord subjectOf(RelationRecord relation) {
    return entityById(relation.subjectEntityId()).orElseThrow();
  }

  /** Returns the object of a relation. */
  public EntityRecord objectOf(RelationRecord relation) {
    return entityById(relation.objectEntityId()).orElseThrow();
  }

  /** Returns those who take part in an event in one role. */
  public List<ParticipantRecord> participants(EventRecord event, ParticipantRole role) {
    return event.participants().stream().filter(each -> each.role() == role).toList();
  }

  /** Returns where an event took place; empty if the text does not say. */
  public Optional<EntityRecord> placeOf(EventRecord event) {
    return entityById(event.locationEntityId());
  }

  /** Returns the text of the sentence that holds an offset; empty if none does. */
  public Optional<String> sentenceAt(int offset) {
    return sentences().stream()
        .filter(each -> each.begin() <= offset && offset < each.end())
        .findFirst()
        .map(each -> text().substring(each.begin(), each.end()));
  }

  private Optional<EntityRecord> entityById(String id) {
    return Stream.ofNullable(id)
        .flatMap(wanted -> entities().stream().filter(each -> Objects.equals(each.id(), wanted)))
        .findFirst();
  }
}
