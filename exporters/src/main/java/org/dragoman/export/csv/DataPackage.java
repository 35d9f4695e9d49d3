package org.dragoman.export.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.export.PrettyJson;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;

/**
 * Describes the package for machines, after Data Package v2
 * (https://datapackage.org/standard/data-package/): fields, types, keys, size and hash of each
 * table. It holds no time, so that the same result gives the same bytes.
 */
final class DataPackage {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private DataPackage() {}

  static void write(Map<Table<?>, WrittenFile> written, CsvProfile profile, StagedFiles files)
      throws IOException {
    try (StagedFile file = files.create(profile.path(CsvPackage.DESCRIPTOR))) {
      file.write(PrettyJson.bytes(describe(written, profile)));
    }
  }

  private static ObjectNode describe(Map<Table<?>, WrittenFile> written, CsvProfile profile) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", PROFILES + "datapackage.json");
    root.put("name", "dragoman");
    root.put("title", "Names, entities, relations and diplomatic events in news");
    root.put("version", ResultTables.VERSION);
    if (profile == CsvProfile.SPREADSHEET) {
      root.put(CsvPackage.GUARD, true);
    }
    ArrayNode resources = root.putArray("resources");
    written.forEach((table, file) -> resources.add(resource(table, file, profile)));
    return root;
  }

  private static ObjectNode resource(Table<?> table, WrittenFile file, CsvProfile profile) {
    ObjectNode resource = JSON.createObjectNode();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("path", CsvPackage.fileName(table, profile));
    resource.put("description", table.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    if (profile == CsvProfile.GZIP) {
      resource.put("compression", "gz");
    }
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("header", true);
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    resource.set("schema", schema(table));
    return resource;
  }

  private static ObjectNode schema(Table<?> table) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", PROFILES + "tableschema.json");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    schema.putArray("missingValues").add("");
    addAll(schema.putArray("primaryKey"), table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      ArrayNode keys = schema.putArray("foreignKeys");
      table.foreignKeys().forEach(key -> keys.add(foreignKey(key, table)));
    }
    return schema;
  }

  private static ObjectNode field(Column column) {
    ObjectNode field = JSON.createObjectNode();
    field.put("name", column.name());
    field.put("type", column.type().label());
    field.put("description", column.description());
    ObjectNode constraints = JSON.createObjectNode();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.values().isEmpty()) {
      addAll(constraints.putArray("enum"), column.values());
    }
    if (column.pattern() != null) {
      constraints.put("pattern", "^" + column.pattern() + "$");
    }
    if (column.type() == ColumnType.INTEGER || column.type() == ColumnType.CONFIDENCE) {
      constraints.put("minimum", 0);
    }
    if (column.type() == ColumnType.CONFIDENCE) {
      constraints.put("maximum", 1);
    }
    if (column.type() == ColumnType.DEGREES) {
      constraints.put("minimum", -180).put("maximum", 180);
    }
    if (!constraints.isEmpty()) {
      field.set("constraints", constraints);
    }
    return field;
  }

  private static ObjectNode foreignKey(ForeignKey key, Table<?> table) {
    ObjectNode node = JSON.createObjectNode();
    addAll(node.putArray("fields"), key.columns());
    ObjectNode reference = node.putObject("reference");
    // the standard wants it left out where a table refers to itself
    if (!key.table().equals(table.name())) {
      reference.put("resource", key.table());
    }
    addAll(reference.putArray("fields"), key.references());
    return node;
  }

  private static void addAll(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
