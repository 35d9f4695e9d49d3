package org.dragoman.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;
import org.dragoman.model.ZoneKind;

/**
 * The fields of an object in {@code documents.jsonl}: the columns of its table, less those that its
 * place in the document says already.
 *
 * @param name what the object is
 * @param columns its fields that hold one value, in order
 */
record DocumentShape(String name, List<Column> columns) {

  static final DocumentShape DOCUMENT = of("document", ResultTables.DOCUMENTS, "sentences");
  static final DocumentShape ARTICLE =
      new DocumentShape(
          "article",
          List.of(
              offset("begin", "First UTF-16 code unit of the article in the text, from 0."),
              offset("end", "After the last UTF-16 code unit of the article."),
              Column.optional("title", ColumnType.STRING, "Its headline.")));
  static final DocumentShape ZONE =
      new DocumentShape(
          "zone",
          List.of(
              offset("begin", "First UTF-16 code unit of the zone in the text, from 0."),
              offset("end", "After the last UTF-16 code unit of the zone."),
              Column.required("zone", ColumnType.STRING, "Its kind.").oneOf(ZoneKind.values())));
  static final DocumentShape SENTENCE = of("sentence", ResultTables.SENTENCES, "document_id");
  static final DocumentShape ENTITY =
      of("entity", ResultTables.ENTITIES, "mentions", "documents").and(ResultTables.provenance());
  static final DocumentShape MENTION =
      of("mention", ResultTables.MENTIONS, "document_id", "entity_id");
  static final DocumentShape REFERENCE = of("reference", ResultTables.REFERENCES, "document_id");
  static final DocumentShape RELATION =
      of(
          "relation",
          ResultTables.RELATIONS,
          "document_id",
          "evidences",
          "evidence_begin",
          "evidence_end",
          "evidence_text");
  static final DocumentShape EVIDENCE =
      of("evidence", ResultTables.RELATION_EVIDENCE, "relation_id", "position");
  static final DocumentShape EVENT = of("event", ResultTables.EVENTS, "document_id");
  static final DocumentShape PARTICIPANT =
      of("participant", ResultTables.EVENT_PARTICIPANTS, "document_id", "event_id", "position");

  private static DocumentShape of(String name, Table<?> table, String... leftOut) {
    Set<String> known = Set.of(leftOut);
    return new DocumentShape(
        name, table.columns().stream().filter(column -> !known.contains(column.name())).toList());
  }

  private DocumentShape and(List<Column> more) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(more);
    return new DocumentShape(name, List.copyOf(all));
  }

  private static Column offset(String name, String description) {
    return Column.required(name, ColumnType.INTEGER, description);
  }
}
