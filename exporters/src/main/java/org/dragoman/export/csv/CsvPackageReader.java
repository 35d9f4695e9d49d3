package org.dragoman.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Reads the tables of a CSV package back, typed: an empty field is NULL, {@code ""} an empty text.
 * Columns may stand in any order and columns that this version does not know are left out; one that
 * is missing, or a field of the wrong type, is an error that names file, line and column. Keeps no
 * state, so several threads may use it.
 */
public final class CsvPackageReader {

  private final Path folder;

  /**
   * Reads from a folder.
   *
   * @param folder what {@code annotate} wrote
   */
  public CsvPackageReader(Path folder) {
    this.folder = folder;
  }

  /** Tells whether the folder has every table. */
  public boolean isComplete() {
    return ResultTables.all().stream().allMatch(table -> Files.isRegularFile(file(table)));
  }

  /** Returns the file of a table, whether it exists or not. */
  public Path file(Table<?> table) {
    return folder.resolve(CsvPackage.fileName(table));
  }

  /**
   * Reads a table row by row; the caller closes the stream.
   *
   * @param table one of {@link ResultTables}
   * @throws java.nio.file.NoSuchFileException if the folder lacks it
   * @throws IOException if its header can't be read or lacks a column
   * @throws UncheckedIOException from the stream, if a row can't be read; the message says where
   */
  public Stream<Row> rows(Table<?> table) throws IOException {
    Path file = file(table);
    CSVParser parser =
        CsvTableWriter.FORMAT
            .builder()
            // in this mode commons-csv tells "" from nothing
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get()
            .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    try {
      CsvRowIterator rows = new CsvRowIterator(table, file, parser);
      return StreamSupport.stream(rows.spliterator(), false).onClose(() -> close(parser));
    } catch (IOException | RuntimeException e) {
      parser.close();
      throw e;
    }
  }

  /**
   * Reads a whole table.
   *
   * @throws IOException if it can't be read; the message says where
   */
  public List<Row> all(Table<?> table) throws IOException {
    try (Stream<Row> rows = rows(table)) {
      return rows.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
