package org.dragoman.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ResultTables;

/**
 * The JSON Schema (2020-12) of a line of {@code documents.jsonl}. It ships as a resource, which a
 * test compares with what {@link #generate} makes of the tables.
 */
final class DocumentSchema {

  private static final String RESOURCE = "documents.schema.json";

  private DocumentSchema() {}

  /** Returns the schema as it ships. */
  static byte[] bytes() throws IOException {
    try (InputStream in = DocumentSchema.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    }
  }

  /** Makes the schema from the shapes. */
  static ObjectNode generate() {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:dragoman:documents:" + ResultTables.VERSION);
    schema.put("title", "A line of documents.jsonl");
    ObjectNode document = object(DocumentShape.DOCUMENT);
    text(document);
    arrayOf(document, "articles", DocumentShape.ARTICLE, "Its articles.");
    arrayOf(document, "zones", DocumentShape.ZONE, "Its zones, in text order.");
    arrayOf(document, "sentences", DocumentShape.SENTENCE, "Its sentences, in text order.");
    arrayOf(document, "entities", DocumentShape.ENTITY, "Its entities, by first mention.");
    arrayOf(document, "references", DocumentShape.REFERENCE, "Pronouns and descriptions.");
    arrayOf(document, "relations", DocumentShape.RELATION, "Relations between its entities.");
    arrayOf(document, "events", DocumentShape.EVENT, "Its diplomatic events, in text order.");
    schema.setAll(document);
    schema.set("$defs", definitions());
    return schema;
  }

  private static ObjectNode definitions() {
    ObjectNode entity = object(DocumentShape.ENTITY);
    arrayOf(entity, "mentions", DocumentShape.MENTION, "Where the text names it.");
    ObjectNode relation = object(DocumentShape.RELATION);
    arrayOf(relation, "evidence", DocumentShape.EVIDENCE, "Where the text states it.");
    ObjectNode event = object(DocumentShape.EVENT);
    arrayOf(event, "participants", DocumentShape.PARTICIPANT, "Who or what takes part.");
    ObjectNode definitions = Json.MAPPER.createObjectNode();
    for (DocumentShape shape :
        List.of(
            DocumentShape.ARTICLE,
            DocumentShape.ZONE,
            DocumentShape.SENTENCE,
            DocumentShape.MENTION,
            DocumentShape.REFERENCE,
            DocumentShape.EVIDENCE,
            DocumentShape.PARTICIPANT)) {
      definitions.set(shape.name(), object(shape));
    }
    definitions.set(DocumentShape.ENTITY.name(), entity);
    definitions.set(DocumentShape.RELATION.name(), relation);
    definitions.set(DocumentShape.EVENT.name(), event);
    return definitions;
  }

  private static ObjectNode object(DocumentShape shape) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = node.putArray("required");
    node.put("additionalProperties", false);
    for (Column column : shape.columns()) {
      properties.set(column.name(), property(column));
      required.add(column.name());
    }
    return node;
  }

  private static void text(ObjectNode document) {
    ObjectNode text = ((ObjectNode) document.get("properties")).putObject("text");
    text.put("description", "The input decoded and otherwise unchanged: what offsets point into.");
    text.put("type", "string");
    ((ArrayNode) document.get("required")).add("text");
  }

  private static void arrayOf(
      ObjectNode object, String field, DocumentShape shape, String description) {
    ObjectNode array = ((ObjectNode) object.get("properties")).putObject(field);
    array.put("description", description);
    array.put("type", "array");
    array.putObject("items").put("$ref", "#/$defs/" + shape.name());
    ((ArrayNode) object.get("required")).add(field);
  }

  private static ObjectNode property(Column column) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("description", column.description());
    String type = column.type() == ColumnType.DATE ? "string" : column.type().label();
    if (column.required()) {
      node.put("type", type);
    } else {
      node.putArray("type").add(type).add("null");
    }
    limit(node, column);
    return node;
  }

  private static void limit(ObjectNode node, Column column) {
    if (!column.values().isEmpty()) {
      ArrayNode values = node.putArray("enum");
      column.values().forEach(values::add);
      if (!column.required()) {
        values.addNull();
      }
    }
    if (column.pattern() != null) {
      node.put("pattern", "^" + column.pattern() + "$");
    }
    switch (column.type()) {
      case DATE -> node.put("format", "date");
      case INTEGER -> node.put("minimum", 0);
      case CONFIDENCE -> node.put("minimum", 0).put("maximum", 1);
      case DEGREES -> node.put("minimum", -180).put("maximum", 180);
      default -> {}
    }
  }
}
