package org.dragoman.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of one of the module's own CSV lists. They hold neither quotes nor commas in a field, so
 * that the module needs no CSV library; a quote is an error rather than a misread row.
 */
final class SeedRow {

  private final Map<String, String> fields;

  private SeedRow(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Reads a list whose first line names the columns. */
  static List<SeedRow> parse(String name, String csv) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",", -1);
    List<SeedRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] values = lines.get(i).split(",", -1);
      if (values.length != header.length || lines.get(i).indexOf('"') >= 0) {
        throw new IllegalStateException(
            name + ":" + (i + 1) + ": not " + header.length + " fields without quotes");
      }
      Map<String, String> fields = new HashMap<>();
      for (int column = 0; column < header.length; column++) {
        fields.put(header[column], values[column]);
      }
      rows.add(new SeedRow(fields));
    }
    return List.copyOf(rows);
  }

  String source() {
    return fields.get("source");
  }

  /** The hash that the manifest of the originals gives. */
  String sha256() {
    return fields.get("sha256");
  }

  Optional<LocalDate> date() {
    return given("date").map(LocalDate::parse);
  }

  Optional<String> title() {
    return given("title");
  }

  Optional<String> publisher() {
    return given("publisher");
  }

  private Optional<String> given(String column) {
    return Optional.of(fields.get(column)).filter(value -> !value.isEmpty());
  }
}
