package org.dragoman.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.dragoman.model.ArticleRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.Provenance;
import org.dragoman.model.ZoneRecord;

/** Writes one document with all that hangs on it, in the shapes of {@link DocumentShape}. */
final class DocumentNesting {

  private final ResultDocument document;
  private final DocumentResult result;
  private final JsonGenerator out;

  DocumentNesting(DocumentResult result, JsonGenerator out) {
    this.document = new ResultDocument(result);
    this.result = result;
    this.out = out;
  }

  void write() throws IOException {
    out.writeStartObject();
    fields(DocumentShape.DOCUMENT, rows(ResultTables.DOCUMENTS).get(0));
    out.writeStringField("text", result.text());
    articles();
    zones();
    objects("sentences", DocumentShape.SENTENCE, rows(ResultTables.SENTENCES));
    entities();
    objects("references", DocumentShape.REFERENCE, rows(ResultTables.REFERENCES));
    relations();
    events();
    out.writeEndObject();
  }

  private void articles() throws IOException {
    out.writeArrayFieldStart("articles");
    for (ArticleRecord article : result.articles()) {
      out.writeStartObject();
      out.writeNumberField("begin", article.begin());
      out.writeNumberField("end", article.end());
      out.writeStringField("title", article.title());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void zones() throws IOException {
    out.writeArrayFieldStart("zones");
    for (ZoneRecord zone : result.zones()) {
      out.writeStartObject();
      out.writeNumberField("begin", zone.begin());
      out.writeNumberField("end", zone.end());
      out.writeStringField("zone", zone.kind().label());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void entities() throws IOException {
    Map<String, List<Row>> mentions = by("entity_id", ResultTables.MENTIONS);
    out.writeArrayFieldStart("entities");
    for (EntityRecord entity : result.entities()) {
      out.writeStartObject();
      Row row = ResultTables.entity(entity);
      for (Column column : DocumentShape.ENTITY.columns()) {
        if (!ResultTables.provenance().contains(column)) {
          field(column, row);
        }
      }
      provenance(entity.provenance());
      List<Row> own = mentions.remove(entity.id());
      objects("mentions", DocumentShape.MENTION, own == null ? List.of() : own);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void provenance(Provenance provenance) throws IOException {
    out.writeFieldName("confidence");
    out.writeNumber(ColumnType.rounded(provenance.confidence()));
    out.writeStringField("engine", provenance.engine());
    out.writeStringField("rule", provenance.rule());
    out.writeStringField("cue", provenance.cue());
  }

  private void relations() throws IOException {
    Map<String, List<Row>> evidence = by("relation_id", ResultTables.RELATION_EVIDENCE);
    out.writeArrayFieldStart("relations");
    for (Row relation : rows(ResultTables.RELATIONS)) {
      out.writeStartObject();
      fields(DocumentShape.RELATION, relation);
      objects("evidence", DocumentShape.EVIDENCE, evidence.get(relation.text("relation_id")));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void events() throws IOException {
    Map<String, List<Row>> participants = by("event_id", ResultTables.EVENT_PARTICIPANTS);
    out.writeArrayFieldStart("events");
    for (Row event : rows(ResultTables.EVENTS)) {
      out.writeStartObject();
      fields(DocumentShape.EVENT, event);
      objects(
          "participants",
          DocumentShape.PARTICIPANT,
          participants.getOrDefault(event.text("event_id"), List.of()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private List<Row> rows(Table<ResultDocument> table) {
    return table.rows(document).toList();
  }

  private Map<String, List<Row>> by(String column, Table<ResultDocument> table) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    table
        .rows(document)
        .forEach(row -> groups.computeIfAbsent(row.text(column), id -> new ArrayList<>()).add(row));
    return groups;
  }

  private void objects(String name, DocumentShape shape, List<Row> rows) throws IOException {
    out.writeArrayFieldStart(name);
    for (Row row : rows) {
      out.writeStartObject();
      fields(shape, row);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void fields(DocumentShape shape, Row row) throws IOException {
    for (Column column : shape.columns()) {
      field(column, row);
    }
  }

  private void field(Column column, Row row) throws IOException {
    Object value = row.value(column.name());
    out.writeFieldName(column.name());
    if (value == null) {
      out.writeNull();
      return;
    }
    switch (column.type()) {
      case STRING, DATE -> out.writeString(value.toString());
      case INTEGER -> out.writeNumber((Integer) value);
      case CONFIDENCE -> out.writeNumber(ColumnType.rounded((Double) value));
      case DEGREES -> out.writeNumber(ColumnType.degrees((Double) value));
      case BOOLEAN -> out.writeBoolean((Boolean) value);
    }
  }
}
