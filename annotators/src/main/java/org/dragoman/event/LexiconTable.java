package org.dragoman.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of a lexicon file of this package: tab-separated, UTF-8, lines that begin with {@code #} are
 * comments, one row a line, missing columns at the end are empty.
 */
final class LexiconTable {

  private LexiconTable() {}

  /** One row and where it stands, so that a mistake can be named. */
  record Row(String file, int line, List<String> columns) {

    /** Returns a column, trimmed; empty if the row is shorter. */
    String get(int column) {
      return column < columns.size() ? columns.get(column).strip() : "";
    }

    /** Returns the values of a column that are parted by {@code |}; empty if the column is. */
    Set<String> set(int column) {
      Set<String> values = new TreeSet<>();
      for (String value : get(column).split("\\|")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  /** Reads a resource that lies beside this class. */
  static List<Row> read(String file) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = LexiconTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(file, number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return rows;
  }
}
