package org.dragoman.export.table;

import static org.dragoman.export.table.Column.optional;
import static org.dragoman.export.table.Column.required;
import static org.dragoman.export.table.ColumnType.CONFIDENCE;
import static org.dragoman.export.table.ColumnType.DATE;
import static org.dragoman.export.table.ColumnType.DEGREES;
import static org.dragoman.export.table.ColumnType.INTEGER;
import static org.dragoman.export.table.ColumnType.STRING;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.model.ActType;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DatePrecision;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.QuadClass;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;

/**
 * The tables of a result. Whoever loads them relies on names, types and keys: a column may be added
 * at the end of a table (a new minor {@link #VERSION}); to rename, retype or drop one is a new
 * major version.
 */
public final class ResultTables {

  /** Semantic version of the tables and of their JSON twin. */
  public static final String VERSION = "1.1.0";

  private static final String COUNTRY = "[A-Z]{3}";
  private static final String WIKIDATA = "Q[1-9][0-9]*";

  /** The documents read. */
  public static final Table<ResultDocument> DOCUMENTS =
      Table.<ResultDocument, ResultDocument>of(
              "documents", "The documents, in the order in which they were read.", Stream::of)
          .column(id("document_id", "Id of the document."), ResultDocument::id)
          .column(
              required(
                  "source",
                  STRING,
                  "Where it comes from: path below its input, or the id of a record."),
              d -> d.result().document().source())
          .column(
              optional("publisher", STRING, "Who published it."),
              d -> d.result().document().publisher())
          .column(
              required(
                      "sha256",
                      STRING,
                      "SHA-256 of the bytes of a file, or of a record's text in UTF-8.")
                  .matching("[0-9a-f]{64}"),
              d -> d.result().document().sha256())
          .column(optional("title", STRING, "Its title."), d -> d.result().document().title())
          .column(optional("date", DATE, "Day of publication."), d -> d.result().document().date())
          .column(
              optional("language", STRING, "Its language, ISO 639-1."),
              d -> d.result().document().language())
          .column(
              required("characters", INTEGER, "Length of its text in UTF-16 code units."),
              d -> d.result().text().length())
          .column(
              required("sentences", INTEGER, "Number of its sentences."),
              d -> d.result().sentences().size())
          .column(
              required("tokens", INTEGER, "Number of its tokens."),
              d -> d.result().document().tokens())
          .primaryKey("document_id")
          .build();

  /** The sentences of a document. */
  public static final Table<ResultDocument> SENTENCES =
      ResultTables.<SentenceRecord>inDocument(
              "sentences",
              "The sentences of each document, in text order.",
              d -> Part.of(d, d.result().sentences()))
          .column(
              required("sentence", INTEGER, "Ordinal of the sentence in its document, from 0."),
              Part::position)
          .column(begin("begin", "sentence"), s -> s.value().begin())
          .column(end("end", "sentence"), s -> s.value().end())
          .column(zone("The kind of zone it lies in; NULL if in none."), s -> s.value().zone())
          .primaryKey("document_id", "sentence")
          .build();

  /** The names in a document. */
  public static final Table<ResultDocument> MENTIONS =
      ResultTables.<MentionRecord>inDocument(
              "mentions",
              "The names of persons, organisations and locations, in text order.",
              d -> Part.of(d, d.result().mentions()))
          .column(id("mention_id", "Id of the mention."), m -> m.value().id())
          .column(begin("begin", "name"), m -> m.value().begin())
          .column(end("end", "name"), m -> m.value().end())
          .column(
              required("begin_cp", INTEGER, "The same as begin, counted in code points."),
              m -> m.whole().codePoints(m.value().begin()))
          .column(
              required("end_cp", INTEGER, "The same as end, counted in code points."),
              m -> m.whole().codePoints(m.value().end()))
          .column(required("text", STRING, "The name as written."), m -> m.value().text())
          .column(type(), m -> m.value().type())
          .column(subtype(), m -> m.value().subtype())
          .column(
              required("entity_id", STRING, "The entity it names."),
              m -> m.whole().known(m.value().entityId()))
          .column(zone("The kind of zone it lies in; NULL if in none."), m -> m.value().zone())
          .column(
              sentence("Ordinal of the sentence it lies in; NULL if in none."),
              m -> ordinal(m.value().sentence()))
          .column(confidence(), m -> m.value().provenance().confidence())
          .column(engine(), m -> m.value().provenance().engine())
          .column(rule(), m -> m.value().provenance().rule())
          .column(cue(), m -> m.value().provenance().cue())
          .primaryKey("mention_id")
          .foreignKey("entity_id", "entities", "entity_id")
          .foreignKey(List.of("document_id", "sentence"), "sentences")
          .build();

  /** The entities of the corpus. */
  public static final Table<CorpusEntity> ENTITIES =
      Table.<CorpusEntity, CorpusEntity>of(
              "entities", "The persons, organisations and locations of the corpus.", Stream::of)
          .column(id("entity_id", "Id of the entity over all documents."), e -> e.entity().id())
          .column(type(), e -> e.entity().type())
          .column(subtype(), e -> e.entity().subtype())
          .column(required("name", STRING, "Its name."), e -> e.entity().name())
          .column(
              optional("wikidata_id", STRING, "Its item in Wikidata; NULL if it is not linked.")
                  .matching(WIKIDATA),
              e -> e.entity().wikidataId())
          .column(
              country(
                  "Where a location lies, or the state that a person or organisation belongs to or"
                      + " acts for, ISO 3166-1 alpha-3; NULL if unknown or international."),
              e -> e.entity().country())
          .column(
              required("mentions", INTEGER, "Number of mentions in all documents."),
              CorpusEntity::mentions)
          .column(
              required("documents", INTEGER, "Number of documents that name it."),
              CorpusEntity::documents)
          .column(
              optional(
                  "latitude",
                  DEGREES,
                  "Degrees north (WGS 84) of a point in a location; NULL if unknown."),
              e -> e.entity().coordinates() == null ? null : e.entity().coordinates().latitude())
          .column(
              optional(
                  "longitude",
                  DEGREES,
                  "Degrees east (WGS 84) of a point in a location; NULL if unknown."),
              e -> e.entity().coordinates() == null ? null : e.entity().coordinates().longitude())
          .primaryKey("entity_id")
          .build();

  /** The forms of an entity's name. */
  public static final Table<CorpusEntity> ENTITY_NAMES =
      Table.<CorpusEntity, Part<CorpusEntity, NameCount>>of(
              "entity_names",
              "The forms of each entity's name in the texts, the most frequent first.",
              e -> Part.of(e, e.names()))
          .column(required("entity_id", STRING, "The entity."), n -> n.whole().entity().id())
          .column(required("name", STRING, "A form of its name as written."), n -> n.value().name())
          .column(required("count", INTEGER, "How often it is written so."), n -> n.value().count())
          .primaryKey("entity_id", "name")
          .foreignKey("entity_id", "entities", "entity_id")
          .build();

  /** The pronouns and descriptions that stand for an entity. */
  public static final Table<ResultDocument> REFERENCES =
      ResultTables.<ReferenceRecord>inDocument(
              "references",
              "The pronouns and descriptions that stand for an entity, in text order.",
              d -> Part.of(d, d.result().references()))
          .column(id("reference_id", "Id of the reference."), r -> r.value().id())
          .column(begin("begin", "words"), r -> r.value().begin())
          .column(end("end", "words"), r -> r.value().end())
          .column(required("text", STRING, "The words as written."), r -> r.value().text())
          .column(
              required("kind", STRING, "How they refer.").oneOf(ReferenceKind.values()),
              r -> r.value().kind())
          .column(
              optional(
                  "entity_id",
                  STRING,
                  "What they stand for; NULL where that is no entity of the document."),
              r -> r.whole().known(r.value().entityId()))
          .column(confidence(), r -> r.value().provenance().confidence())
          .column(engine(), r -> r.value().provenance().engine())
          .column(rule(), r -> r.value().provenance().rule())
          .column(cue(), r -> r.value().provenance().cue())
          .primaryKey("reference_id")
          .foreignKey("entity_id", "entities", "entity_id")
          .build();

  /** The relations between entities. */
  public static final Table<ResultDocument> RELATIONS =
      ResultTables.<RelationRecord>inDocument(
              "relations",
              "The relations between two entities, each once a document.",
              d -> Part.of(d, d.result().relations()))
          .column(id("relation_id", "Id of the relation."), r -> r.value().id())
          .column(
              required("type", STRING, "What relates them.").oneOf(RelationType.values()),
              r -> r.value().type())
          .column(
              required("status", STRING, "When it holds.").oneOf(RelationStatus.values()),
              r -> r.value().status())
          .column(
              required("subject_entity_id", STRING, "The subject."),
              r -> r.whole().known(r.value().subjectEntityId()))
          .column(
              required("subject_name", STRING, "Name of the subject in this document."),
              r -> r.whole().name(r.value().subjectEntityId()))
          .column(
              optional(
                  "subject_mention_id",
                  STRING,
                  "The subject's mention in or next to the first evidence."),
              r -> r.value().subjectMentionId())
          .column(
              required("object_entity_id", STRING, "The object."),
              r -> r.whole().known(r.value().objectEntityId()))
          .column(
              required("object_name", STRING, "Name of the object in this document."),
              r -> r.whole().name(r.value().objectEntityId()))
          .column(
              optional(
                  "object_mention_id",
                  STRING,
                  "The object's mention in or next to the first evidence."),
              r -> r.value().objectMentionId())
          .column(
              optional("label", STRING, "The words that name it, as written; NULL if none do."),
              r -> r.value().label())
          .column(
              required("evidences", INTEGER, "Number of its rows in relation_evidence."),
              r -> r.value().evidence().size())
          .column(begin("evidence_begin", "first evidence"), r -> first(r).begin())
          .column(end("evidence_end", "first evidence"), r -> first(r).end())
          .column(
              required("evidence_text", STRING, "The first evidence as written."),
              r -> first(r).text())
          .column(confidence(), r -> r.value().provenance().confidence())
          .column(engine(), r -> r.value().provenance().engine())
          .column(rule(), r -> r.value().provenance().rule())
          .column(cue(), r -> r.value().provenance().cue())
          .primaryKey("relation_id")
          .foreignKey("subject_entity_id", "entities", "entity_id")
          .foreignKey("subject_mention_id", "mentions", "mention_id")
          .foreignKey("object_entity_id", "entities", "entity_id")
          .foreignKey("object_mention_id", "mentions", "mention_id")
          .build();

  /** The spans that state a relation. */
  public static final Table<ResultDocument> RELATION_EVIDENCE =
      Table.<ResultDocument, Part<RelationRecord, EvidenceRecord>>of(
              "relation_evidence",
              "The spans of text that state a relation, in text order.",
              d -> d.result().relations().stream().flatMap(r -> Part.of(r, r.evidence())))
          .column(required("relation_id", STRING, "The relation."), e -> e.whole().id())
          .column(
              required("position", INTEGER, "Place among the evidence of the relation, from 0."),
              Part::position)
          .column(begin("begin", "span"), e -> e.value().begin())
          .column(end("end", "span"), e -> e.value().end())
          .column(required("text", STRING, "The span as written."), e -> e.value().text())
          .column(rule(), e -> e.value().rule())
          .column(confidence(), e -> e.value().confidence())
          .primaryKey("relation_id", "position")
          .foreignKey("relation_id", "relations", "relation_id")
          .build();

  /** The diplomatic events. */
  public static final Table<ResultDocument> EVENTS =
      ResultTables.<EventRecord>inDocument(
              "events",
              "The diplomatic events, in text order.",
              d -> Part.of(d, d.result().events()))
          .column(id("event_id", "Id of the event."), v -> v.value().id())
          .column(
              required("type", STRING, "The act.").oneOf(ActType.values()), v -> v.value().type())
          .column(
              required("status", STRING, "Whether it happened.").oneOf(EventStatus.values()),
              v -> v.value().status())
          .column(
              optional(
                  "content_of",
                  STRING,
                  "The request, threat, pledge or accusation of which it is the content; NULL if of"
                      + " none."),
              v -> v.value().contentOf())
          .column(
              optional(
                  "plover",
                  STRING,
                  "PLOVER event type; NULL where PLOVER codes no event of its own."),
              v -> v.value().plover())
          .column(optional("plover_mode", STRING, "PLOVER mode."), v -> v.value().ploverMode())
          .column(optional("cameo", STRING, "CAMEO code, text."), v -> v.value().cameo())
          .column(
              optional("quad_class", STRING, "Verbal or material, cooperation or conflict.")
                  .oneOf(QuadClass.values()),
              v -> v.value().quadClass())
          .column(begin("trigger_begin", "trigger"), v -> v.value().triggerBegin())
          .column(end("trigger_end", "trigger"), v -> v.value().triggerEnd())
          .column(
              required("trigger_text", STRING, "The words that name the act, as written."),
              v -> v.value().triggerText())
          .column(
              optional("date", DATE, "The day; NULL if it is not known to the day."),
              v -> v.value().date())
          .column(optional("date_begin", DATE, "First day it may be."), v -> v.value().dateBegin())
          .column(optional("date_end", DATE, "Last day it may be."), v -> v.value().dateEnd())
          .column(
              optional("date_precision", STRING, "How exact the date is.")
                  .oneOf(DatePrecision.values()),
              v -> v.value().datePrecision())
          .column(
              optional("location_entity_id", STRING, "Where; NULL if the text does not say."),
              v -> v.whole().known(v.value().locationEntityId()))
          .column(
              optional(
                  "attributed_to_entity_id",
                  STRING,
                  "Whose words report it; NULL if the writer's own."),
              v -> v.whole().known(v.value().attributedToEntityId()))
          .column(
              sentence("Ordinal of the sentence of the trigger; NULL if in none."),
              v -> ordinal(v.value().sentence()))
          .column(
              optional(
                  "event_cluster_id", STRING, "The same for reports of one act, in any document."),
              v -> v.value().clusterId())
          .column(confidence(), v -> v.value().provenance().confidence())
          .column(engine(), v -> v.value().provenance().engine())
          .column(rule(), v -> v.value().provenance().rule())
          .column(cue(), v -> v.value().provenance().cue())
          .primaryKey("event_id")
          .foreignKey("content_of", "events", "event_id")
          .foreignKey("location_entity_id", "entities", "entity_id")
          .foreignKey("attributed_to_entity_id", "entities", "entity_id")
          .foreignKey(List.of("document_id", "sentence"), "sentences")
          .build();

  /** Who takes part in the events. */
  public static final Table<ResultDocument> EVENT_PARTICIPANTS =
      ResultTables.<Part<EventRecord, ParticipantRecord>>inDocument(
              "event_participants",
              "Who or what takes part in an event, in the order of the event.",
              ResultTables::participants)
          .column(required("event_id", STRING, "The event."), p -> p.value().whole().id())
          .column(
              required("position", INTEGER, "Place among the participants of the event, from 0."),
              p -> p.value().position())
          .column(
              required("role", STRING, "Its part in the event.").oneOf(ParticipantRole.values()),
              p -> p.value().value().role())
          .column(
              optional(
                  "entity_id", STRING, "The entity; NULL if the words name none of the document."),
              p -> p.whole().known(p.value().value().entityId()))
          .column(
              optional("mention_id", STRING, "The mention, where the words are one."),
              p -> p.value().value().mentionId())
          .column(begin("begin", "words"), p -> p.value().value().begin())
          .column(end("end", "words"), p -> p.value().value().end())
          .column(
              optional("name", STRING, "Name of the entity in this document."),
              p -> p.value().value().name())
          .column(
              country(
                  "The state it belongs to or acts for, ISO 3166-1 alpha-3, for descriptions too;"
                      + " NULL if unknown or international."),
              p -> p.value().value().country())
          .column(required("text", STRING, "The words as written."), p -> p.value().value().text())
          .primaryKey("event_id", "position")
          .foreignKey("event_id", "events", "event_id")
          .foreignKey("entity_id", "entities", "entity_id")
          .foreignKey("mention_id", "mentions", "mention_id")
          .build();

  /** The ids of entities that earlier runs knew. */
  public static final Table<EntityAlias> ENTITY_ALIASES =
      Table.<EntityAlias, EntityAlias>of(
              "entity_aliases",
              "The ids of earlier runs that were merged away, with the id that stands for them"
                  + " now.",
              Stream::of)
          .column(id("alias_id", "Id of an earlier run."), EntityAlias::aliasId)
          .column(required("entity_id", STRING, "The entity it is now."), EntityAlias::entityId)
          .primaryKey("alias_id")
          .foreignKey("entity_id", "entities", "entity_id")
          .build();

  private ResultTables() {}

  /** Returns the tables whose rows come from a document. */
  public static List<Table<ResultDocument>> ofDocuments() {
    return List.of(
        DOCUMENTS,
        SENTENCES,
        MENTIONS,
        REFERENCES,
        RELATIONS,
        RELATION_EVIDENCE,
        EVENTS,
        EVENT_PARTICIPANTS);
  }

  /** Returns the tables whose rows come from an entity of the corpus. */
  public static List<Table<CorpusEntity>> ofEntities() {
    return List.of(ENTITIES, ENTITY_NAMES);
  }

  /** Returns all tables in the order in which a reader meets them. */
  public static List<Table<?>> all() {
    return List.of(
        DOCUMENTS,
        SENTENCES,
        MENTIONS,
        ENTITIES,
        ENTITY_NAMES,
        REFERENCES,
        RELATIONS,
        RELATION_EVIDENCE,
        EVENTS,
        EVENT_PARTICIPANTS,
        ENTITY_ALIASES);
  }

  /** Returns the row that an entity of one document has in {@link #ENTITIES}, less its counts. */
  public static Row entity(EntityRecord entity) {
    CorpusEntity alone = new CorpusEntity(entity, 0, 1, List.of());
    return ENTITIES.rows(alone).findFirst().orElseThrow();
  }

  /** Returns the columns that say who decided and why, in order. */
  public static List<Column> provenance() {
    return List.of(confidence(), engine(), rule(), cue());
  }

  private static Stream<Part<ResultDocument, Part<EventRecord, ParticipantRecord>>> participants(
      ResultDocument document) {
    return document.result().events().stream()
        .flatMap(event -> Part.of(event, event.participants()))
        .map(participant -> new Part<>(document, participant.position(), participant));
  }

  private static EvidenceRecord first(Part<ResultDocument, RelationRecord> relation) {
    List<EvidenceRecord> evidence = relation.value().evidence();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "relation "
              + relation.value().id()
              + " of "
              + relation.whole().id()
              + " has no evidence");
    }
    return evidence.get(0);
  }

  private static Integer ordinal(int sentence) {
    return sentence < 0 ? null : sentence;
  }

  /** Starts a table of things in a document, which all begin with its id. */
  private static <T> Table.Builder<ResultDocument, Part<ResultDocument, T>> inDocument(
      String name,
      String description,
      Function<ResultDocument, Stream<Part<ResultDocument, T>>> parts) {
    return Table.of(name, description, parts)
        .column(required("document_id", STRING, "The document."), part -> part.whole().id())
        .foreignKey("document_id", "documents", "document_id");
  }

  private static Column id(String name, String description) {
    return required(name, STRING, description).matching("[A-Za-z].*");
  }

  private static Column begin(String name, String what) {
    return required(
        name,
        INTEGER,
        "First UTF-16 code unit of the " + what + " in the document's text, from 0.");
  }

  private static Column end(String name, String what) {
    return required(name, INTEGER, "After the last UTF-16 code unit of the " + what + ".");
  }

  private static Column type() {
    return required("type", STRING, "Person, organisation or location.").oneOf(EntityType.values());
  }

  private static Column subtype() {
    return optional("subtype", STRING, "Kind of organisation or location; NULL for persons.")
        .oneOf(EntitySubtype.values());
  }

  private static Column zone(String description) {
    return optional("zone", STRING, description).oneOf(ZoneKind.values());
  }

  private static Column sentence(String description) {
    return optional("sentence", INTEGER, description);
  }

  private static Column country(String description) {
    return optional("country", STRING, description).matching(COUNTRY);
  }

  private static Column confidence() {
    return required("confidence", CONFIDENCE, "How sure it is, from 0 to 1.");
  }

  private static Column engine() {
    return required("engine", STRING, "The component that decided.");
  }

  private static Column rule() {
    return optional("rule", STRING, "Its rule, list entry or model; NULL if it has none.");
  }

  private static Column cue() {
    return optional("cue", STRING, "The words that decided it; NULL if none did.");
  }
}
