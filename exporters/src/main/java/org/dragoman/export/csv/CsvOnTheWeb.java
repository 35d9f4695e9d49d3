package org.dragoman.export.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.export.PrettyJson;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;

/**
 * Describes the tables a second time, after CSV on the Web
 * (https://www.w3.org/TR/tabular-metadata), from the same definitions as {@link DataPackage}. CSVW
 * knows no difference between an empty text and NULL.
 */
final class CsvOnTheWeb {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CsvOnTheWeb() {}

  static void write(Collection<Table<?>> tables, StagedFiles files) throws IOException {
    try (StagedFile file = files.create(CsvPackage.CSVW)) {
      file.write(PrettyJson.bytes(describe(tables)));
    }
  }

  private static ObjectNode describe(Collection<Table<?>> tables) {
    ObjectNode root = JSON.createObjectNode();
    root.putArray("@context")
        .add("http://www.w3.org/ns/csvw")
        .add(JSON.createObjectNode().put("@language", "en"));
    root.put("dc:title", "Names, entities, relations and diplomatic events in news");
    root.put("dc:hasVersion", ResultTables.VERSION);
    ObjectNode dialect = root.putObject("dialect");
    dialect.put("encoding", "utf-8");
    dialect.put("header", true);
    dialect.put("delimiter", ",");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("trim", false);
    dialect.putArray("lineTerminators").add("\n");
    ArrayNode described = root.putArray("tables");
    tables.forEach(table -> described.add(table(table)));
    return root;
  }

  private static ObjectNode table(Table<?> table) {
    ObjectNode node = JSON.createObjectNode();
    node.put("url", url(table.name()));
    node.put("dc:description", table.description());
    ObjectNode schema = node.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    table.columns().forEach(column -> columns.add(column(column)));
    addAll(schema.putArray("primaryKey"), table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      table.foreignKeys().forEach(key -> keys.add(foreignKey(key)));
    }
    return node;
  }

  private static ObjectNode column(Column column) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", column.name());
    node.put("titles", column.name());
    node.put("dc:description", column.description());
    ObjectNode datatype = node.putObject("datatype");
    switch (column.type()) {
      case STRING -> datatype.put("base", "string");
      case INTEGER -> datatype.put("base", "nonNegativeInteger");
      case CONFIDENCE -> datatype.put("base", "decimal").put("minimum", 0).put("maximum", 1);
      case DEGREES -> datatype.put("base", "decimal").put("minimum", -180).put("maximum", 180);
      case DATE -> datatype.put("base", "date").put("format", "yyyy-MM-dd");
      case BOOLEAN -> datatype.put("base", "boolean").put("format", "true|false");
    }
    if (!column.values().isEmpty()) {
      datatype.put("format", column.values().stream().collect(Collectors.joining("|", "(", ")")));
    } else if (column.pattern() != null) {
      datatype.put("format", column.pattern());
    }
    node.put("null", "");
    // a text that must be there may still be empty, which CSVW would take for NULL
    if (column.required() && isNeverEmpty(column)) {
      node.put("required", true);
    }
    return node;
  }

  private static boolean isNeverEmpty(Column column) {
    return switch (column.type()) {
      case STRING -> !column.values().isEmpty() || column.pattern() != null;
      default -> true;
    };
  }

  private static ObjectNode foreignKey(ForeignKey key) {
    ObjectNode node = JSON.createObjectNode();
    addAll(node.putArray("columnReference"), key.columns());
    ObjectNode reference = node.putObject("reference");
    reference.put("resource", url(key.table()));
    addAll(reference.putArray("columnReference"), key.references());
    return node;
  }

  private static String url(String table) {
    return table + CsvProfile.DATA.extension();
  }

  private static void addAll(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
