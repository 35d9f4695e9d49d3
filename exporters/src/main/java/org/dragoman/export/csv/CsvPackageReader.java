package org.dragoman.export.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;

/**
 * Reads the tables of a CSV package back, typed: an empty field is NULL, {@code ""} an empty text.
 * It reads every {@link CsvProfile}: tables may be compressed, and the apostrophes of a spreadsheet
 * package are taken off, as its descriptor says. Columns may stand in any order and columns that
 * this version does not know are left out, optional ones that an earlier version did not have are
 * NULL; a required one that is missing, or a field of the wrong type, is an error that names file,
 * line and column. Keeps no state, so several threads may use it.
 */
public final class CsvPackageReader {

  private static final ObjectMapper JSON = new ObjectMapper();

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
    Path compressed = folder.resolve(CsvPackage.fileName(table, CsvProfile.GZIP));
    Path plain = folder.resolve(CsvPackage.fileName(table, CsvProfile.DATA));
    return Files.exists(compressed) && !Files.exists(plain) ? compressed : plain;
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
            .parse(text(file));
    try {
      CsvRowIterator rows = new CsvRowIterator(table, file, parser, isGuarded());
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

  private static Reader text(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      boolean compressed = file.toString().endsWith(CsvProfile.GZIP.extension());
      InputStream plain = compressed ? new GZIPInputStream(bytes, 1 << 13) : bytes;
      // a decoder of one's own is strict, where the one of InputStreamReader replaces
      return withoutMark(
          new BufferedReader(
              new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16));
    } catch (IOException e) {
      bytes.close();
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Reader withoutMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != CsvTableWriter.BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private boolean isGuarded() throws IOException {
    Path descriptor = folder.resolve(CsvPackage.DESCRIPTOR);
    if (!Files.exists(descriptor)) {
      return false;
    }
    try {
      return JSON.readTree(Files.readAllBytes(descriptor)).path(CsvPackage.GUARD).asBoolean();
    } catch (JsonProcessingException e) {
      throw new IOException(descriptor + ": no JSON: " + e.getOriginalMessage(), e);
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
