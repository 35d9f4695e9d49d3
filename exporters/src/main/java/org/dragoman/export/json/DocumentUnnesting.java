package org.dragoman.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.dragoman.model.ActType;
import org.dragoman.model.ArticleRecord;
import org.dragoman.model.Coordinates;
import org.dragoman.model.DatePrecision;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.Provenance;
import org.dragoman.model.QuadClass;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;
import org.dragoman.model.ZoneRecord;

/** Makes records again of what {@link DocumentNesting} wrote. */
final class DocumentUnnesting {

  private static final Comparator<MentionRecord> TEXT_ORDER =
      Comparator.comparingInt(MentionRecord::begin)
          .thenComparing(MentionRecord::end, Comparator.reverseOrder())
          .thenComparing(MentionRecord::id);

  private DocumentUnnesting() {}

  /**
   * Returns the result of a document.
   *
   * @throws IllegalArgumentException if a field is missing or holds what it must not
   */
  static DocumentResult read(JsonNode node) {
    return new DocumentResult(
        new DocumentRecord(
            text(node, "document_id"),
            text(node, "source"),
            orNull(node, "publisher"),
            text(node, "sha256"),
            orNull(node, "title"),
            date(node, "date"),
            orNull(node, "language"),
            number(node, "tokens")),
        text(node, "text"),
        list(node, "articles", DocumentUnnesting::article),
        list(node, "zones", DocumentUnnesting::zone),
        list(node, "sentences", DocumentUnnesting::sentence),
        list(node, "entities", DocumentUnnesting::entity),
        mentions(node),
        list(node, "references", DocumentUnnesting::reference),
        list(node, "relations", DocumentUnnesting::relation),
        list(node, "events", DocumentUnnesting::event));
  }

  private static ArticleRecord article(JsonNode node) {
    return new ArticleRecord(number(node, "begin"), number(node, "end"), orNull(node, "title"));
  }

  private static ZoneRecord zone(JsonNode node) {
    return new ZoneRecord(
        number(node, "begin"), number(node, "end"), ZoneKind.of(text(node, "zone")));
  }

  private static SentenceRecord sentence(JsonNode node) {
    return new SentenceRecord(
        number(node, "begin"), number(node, "end"), ZoneKind.of(orNull(node, "zone")));
  }

  private static EntityRecord entity(JsonNode node) {
    return new EntityRecord(
        text(node, "entity_id"),
        EntityType.of(text(node, "type")),
        EntitySubtype.of(orNull(node, "subtype")),
        text(node, "name"),
        orNull(node, "wikidata_id"),
        orNull(node, "country"),
        coordinates(node),
        provenance(node));
  }

  private static Coordinates coordinates(JsonNode node) {
    // results of before version 1.1 have none
    JsonNode latitude = node.path("latitude");
    JsonNode longitude = node.path("longitude");
    return latitude.isNumber() && longitude.isNumber()
        ? new Coordinates(latitude.asDouble(), longitude.asDouble())
        : null;
  }

  private static List<MentionRecord> mentions(JsonNode document) {
    List<MentionRecord> mentions = new ArrayList<>();
    for (JsonNode entity : document.get("entities")) {
      String id = text(entity, "entity_id");
      mentions.addAll(list(entity, "mentions", node -> mention(node, id)));
    }
    mentions.sort(TEXT_ORDER);
    return mentions;
  }

  private static MentionRecord mention(JsonNode node, String entityId) {
    return new MentionRecord(
        text(node, "mention_id"),
        number(node, "begin"),
        number(node, "end"),
        text(node, "text"),
        EntityType.of(text(node, "type")),
        EntitySubtype.of(orNull(node, "subtype")),
        entityId,
        ZoneKind.of(orNull(node, "zone")),
        ordinal(node),
        provenance(node));
  }

  private static ReferenceRecord reference(JsonNode node) {
    return new ReferenceRecord(
        text(node, "reference_id"),
        number(node, "begin"),
        number(node, "end"),
        text(node, "text"),
        ReferenceKind.of(text(node, "kind")),
        orNull(node, "entity_id"),
        provenance(node));
  }

  private static RelationRecord relation(JsonNode node) {
    return new RelationRecord(
        text(node, "relation_id"),
        RelationType.of(text(node, "type")),
        RelationStatus.of(text(node, "status")),
        text(node, "subject_entity_id"),
        orNull(node, "subject_mention_id"),
        text(node, "object_entity_id"),
        orNull(node, "object_mention_id"),
        orNull(node, "label"),
        list(node, "evidence", DocumentUnnesting::evidence),
        provenance(node));
  }

  private static EvidenceRecord evidence(JsonNode node) {
    return new EvidenceRecord(
        number(node, "begin"),
        number(node, "end"),
        text(node, "text"),
        orNull(node, "rule"),
        confidence(node));
  }

  private static EventRecord event(JsonNode node) {
    return new EventRecord(
        text(node, "event_id"),
        ActType.of(text(node, "type")),
        EventStatus.of(text(node, "status")),
        orNull(node, "content_of"),
        orNull(node, "plover"),
        orNull(node, "plover_mode"),
        orNull(node, "cameo"),
        QuadClass.of(orNull(node, "quad_class")),
        number(node, "trigger_begin"),
        number(node, "trigger_end"),
        text(node, "trigger_text"),
        date(node, "date_begin"),
        date(node, "date_end"),
        DatePrecision.of(orNull(node, "date_precision")),
        orNull(node, "location_entity_id"),
        orNull(node, "attributed_to_entity_id"),
        ordinal(node),
        orNull(node, "event_cluster_id"),
        list(node, "participants", DocumentUnnesting::participant),
        provenance(node));
  }

  private static ParticipantRecord participant(JsonNode node) {
    return new ParticipantRecord(
        ParticipantRole.of(text(node, "role")),
        orNull(node, "entity_id"),
        orNull(node, "mention_id"),
        number(node, "begin"),
        number(node, "end"),
        orNull(node, "name"),
        orNull(node, "country"),
        text(node, "text"));
  }

  private static Provenance provenance(JsonNode node) {
    return new Provenance(
        text(node, "engine"), orNull(node, "rule"), orNull(node, "cue"), confidence(node));
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
    JsonNode array = present(node, field);
    if (!array.isArray()) {
      throw new IllegalArgumentException("'" + field + "' is no array");
    }
    return StreamSupport.stream(array.spliterator(), false).map(read).toList();
  }

  private static int ordinal(JsonNode node) {
    return present(node, "sentence").isNull() ? -1 : number(node, "sentence");
  }

  private static double confidence(JsonNode node) {
    JsonNode value = present(node, "confidence");
    if (!value.isNumber()) {
      throw new IllegalArgumentException("'confidence' is no number but " + value);
    }
    return value.asDouble();
  }

  private static int number(JsonNode node, String field) {
    JsonNode value = present(node, field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new IllegalArgumentException("'" + field + "' is no whole number but " + value);
    }
    return value.intValue();
  }

  private static LocalDate date(JsonNode node, String field) {
    String text = orNull(node, field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static String text(JsonNode node, String field) {
    String text = orNull(node, field);
    if (text == null) {
      throw new IllegalArgumentException("'" + field + "' is null");
    }
    return text;
  }

  private static String orNull(JsonNode node, String field) {
    JsonNode value = present(node, field);
    if (!value.isTextual() && !value.isNull()) {
      throw new IllegalArgumentException("'" + field + "' is no text but " + value);
    }
    return value.textValue();
  }

  private static JsonNode present(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value;
  }
}
