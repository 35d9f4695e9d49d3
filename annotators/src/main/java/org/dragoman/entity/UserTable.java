package org.dragoman.entity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small table that a user writes: UTF-8, tab-separated, without quoting, the names of the columns
 * in the first row that is no comment; lines that begin with {@code #} are comments.
 *
 * @param file what messages call it
 * @param rows the rows in their order
 */
record UserTable(String file, List<Row> rows) {

  /**
   * A row.
   *
   * @param line its line in the file, from 1
   * @param fields its fields by the place of their column among those asked for; empty where the
   *     table lacks the column
   */
  record Row(int line, List<String> fields) {

    String field(int column) {
      return fields.get(column);
    }
  }

  /**
   * Reads a file.
   *
   * @param needed columns that it must have
   * @param optional columns that it may have
   * @return its rows, each with the fields of the columns needed and those optional, in that order
   * @throws UserTableException if it can't be read, or a column or a field is missing or too many
   */
  static UserTable read(Path file, List<String> needed, List<String> optional) {
    try {
      String text = decode(file.toString(), Files.readAllBytes(file));
      return parse(file.toString(), text, needed, optional);
    } catch (IOException e) {
      throw new UserTableException(file.toString(), 1, "can't be read: " + e.getMessage());
    }
  }

  /** Reads a text; as {@link #read}. */
  static UserTable parse(String file, String text, List<String> needed, List<String> optional) {
    List<String> known = new ArrayList<>(needed);
    known.addAll(optional);
    List<String> header = null;
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String written : text.split("\\R", -1)) {
      line++;
      String content = line == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      List<String> fields = Arrays.stream(content.split("\t", -1)).map(String::strip).toList();
      if (header == null) {
        header = header(file, line, fields, needed, known);
      } else {
        rows.add(row(file, line, fields, header, known));
      }
    }
    if (header == null) {
      throw new UserTableException(
          file, 1, "no header; the first row names the columns: " + list(known));
    }
    return new UserTable(file, List.copyOf(rows));
  }

  private static List<String> header(
      String file, int line, List<String> fields, List<String> needed, List<String> known) {
    for (String column : needed) {
      if (!fields.contains(column)) {
        throw new UserTableException(
            file,
            line,
            "the header lacks the column '%s'; it reads '%s', parted by tabs"
                .formatted(column, String.join("<tab>", known)));
      }
    }
    for (String column : fields) {
      if (!known.contains(column)) {
        throw new UserTableException(
            file, line, "no column is called '%s'; there are %s".formatted(column, list(known)));
      }
    }
    return fields;
  }

  private static Row row(
      String file, int line, List<String> fields, List<String> header, List<String> known) {
    if (fields.size() > header.size()) {
      throw new UserTableException(
          file, line, "%d fields, but %d columns".formatted(fields.size(), header.size()));
    }
    List<String> ordered = new ArrayList<>();
    for (String column : known) {
      int place = header.indexOf(column);
      ordered.add(place < 0 || place >= fields.size() ? "" : fields.get(place));
    }
    return new Row(line, List.copyOf(ordered));
  }

  UserTableException problem(Row row, String message) {
    return new UserTableException(file, row.line, message);
  }

  static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Decodes line by line, so that a mistake has a place. */
  private static String decode(String file, byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int line = 1;
    int begin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int length = Math.min(i + 1, bytes.length) - begin;
        try {
          text.append(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, length)));
        } catch (CharacterCodingException e) {
          throw new UserTableException(file, line, "not UTF-8");
        }
        begin = i + 1;
        line++;
      }
    }
    return text.toString();
  }
}
