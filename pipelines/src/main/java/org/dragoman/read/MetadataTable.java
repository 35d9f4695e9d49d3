package org.dragoman.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.problem.UsageException;

/**
 * A table {@code source,date,title,publisher} with a header row, in any order of columns; other
 * columns are ignored. Immutable once read.
 */
final class MetadataTable {

  /** Its name in an input folder, where it is no document. */
  static final String FILE_NAME = "metadata.csv";

  /** No rows. */
  static final MetadataTable EMPTY = new MetadataTable(Map.of());

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .get();

  private final Map<String, Metadata> rows;

  private MetadataTable(Map<String, Metadata> rows) {
    this.rows = rows;
  }

  /** Returns the row of a source, or {@link Metadata#NONE}. */
  Metadata of(String source) {
    return rows.getOrDefault(source, Metadata.NONE);
  }

  /** Returns a table of the same rows for sources that all begin with a folder. */
  MetadataTable below(String folder) {
    Map<String, Metadata> moved = new HashMap<>();
    rows.forEach((source, row) -> moved.put(folder + "/" + source, row));
    return new MetadataTable(moved);
  }

  /** Returns the rows of both; where both have one, that of this table. */
  MetadataTable and(MetadataTable other) {
    Map<String, Metadata> both = new HashMap<>(other.rows);
    both.putAll(rows);
    return new MetadataTable(both);
  }

  /**
   * Reads a table.
   *
   * @throws UsageException if it is not there, is no CSV, lacks the column {@code source}, or tells
   *     of one source twice
   */
  static MetadataTable read(Path file) {
    return read(file, file.toString());
  }

  /** Reads a table that is called otherwise than its path in messages. */
  static MetadataTable read(Path file, String place) {
    String text = text(file, place);
    try (Reader in = new StringReader(text);
        CSVParser parser = FORMAT.parse(in)) {
      if (!parser.getHeaderMap().containsKey("source")) {
        throw new UsageException(
            "%s:1: the metadata have no column 'source', they have %s"
                .formatted(place, String.join(", ", parser.getHeaderNames())));
      }
      Map<String, Metadata> rows = new HashMap<>();
      for (CSVRecord row : parser) {
        add(rows, row, place + ":" + parser.getCurrentLineNumber());
      }
      return new MetadataTable(rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UsageException(place + ": the metadata is no CSV: " + e.getMessage(), e);
    }
  }

  private static String text(Path file, String place) {
    try {
      return StrictUtf8.decode(Files.readAllBytes(file), 0);
    } catch (UnreadableException e) {
      throw new UsageException(place + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UsageException("cannot read the metadata '" + place + "'", e);
    }
  }

  private static void add(Map<String, Metadata> rows, CSVRecord row, String place) {
    String source = field(row, "source");
    if (source == null) {
      return;
    }
    Metadata before =
        rows.put(
            source,
            new Metadata(field(row, "date"), field(row, "title"), field(row, "publisher"), place));
    if (before != null) {
      throw new UsageException(
          "%s: a second row for '%s', the first is at %s".formatted(place, source, before.place()));
    }
  }

  private static String field(CSVRecord row, String column) {
    String value = row.isSet(column) ? row.get(column) : null;
    return value == null || value.isBlank() ? null : value;
  }
}
