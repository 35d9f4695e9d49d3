package org.dragoman.corpus.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row as it stands in a file.
 *
 * @param file the file's name
 * @param line line on which it begins, from 1
 * @param fields fields by column; null for NULL
 */
record RawRow(String file, long line, Map<String, String> fields) {

  String text(String column) {
    return fields.get(column);
  }

  /** The values of some columns; null if one of them is NULL or missing. */
  List<String> key(List<String> columns) {
    List<String> key = columns.stream().map(fields::get).filter(Objects::nonNull).toList();
    return key.size() == columns.size() ? key : null;
  }

  /** A whole number; null if it is NULL or none, which the check of types tells. */
  Integer integer(String column) {
    try {
      return Stream.ofNullable(fields.get(column)).map(Integer::valueOf).findFirst().orElse(null);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  Fault fault(String column, String what) {
    return new Fault(file, line, column, what);
  }
}
