package org.dragoman.corpus.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.corpus.UnreadableCorpusException;

/**
 * A folder with the tables of a CSV package. Tables are streamed, never held. Any subset of the
 * tables may be there, and any columns beside those that a caller asks for: packages of other
 * versions and of other programs can be read too, unlike by the exporters' own reader, which holds
 * a package to the tables of its version. Immutable and thread safe.
 */
public final class PackageFolder {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path folder;

  private PackageFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a package.
   *
   * @param folder the package's folder
   * @param required names of tables without which the caller can do nothing, such as {@code
   *     documents.csv}
   * @return the package
   * @throws UnreadableCorpusException if there is no such folder or a required table isn't in it
   */
  public static PackageFolder open(Path folder, String... required)
      throws UnreadableCorpusException {
    Folders.requireFolder(folder);
    PackageFolder opened = new PackageFolder(folder);
    for (String table : required) {
      if (!opened.has(table)) {
        throw new UnreadableCorpusException(
            folder
                + " is no CSV package: there is no "
                + table
                + " in it"
                + Folders.nearestWith(folder, table));
      }
    }
    return opened;
  }

  /** Returns the folder; never null. */
  public Path path() {
    return folder;
  }

  /**
   * Says whether a table is there.
   *
   * @param table the table's file name, such as {@code mentions.csv}
   */
  public boolean has(String table) {
    return Files.isRegularFile(folder.resolve(table));
  }

  /**
   * Reads a table from its first row to its last. A table that isn't there has no rows.
   *
   * @param table the table's file name, such as {@code mentions.csv}
   * @param columns columns that the caller needs; others can be asked for but may be missing
   * @param reader gets each row, in the order of the file
   * @throws UnreadableCorpusException if a needed column is missing, or the file is no CSV in UTF-8
   * @throws IOException if the file can't be read
   */
  public void forEachRow(String table, List<String> columns, RowReader reader) throws IOException {
    Path file = folder.resolve(table);
    if (!has(table)) {
      return;
    }
    try (CSVParser parser = FORMAT.parse(open(file))) {
      requireColumns(file, parser.getHeaderNames(), columns);
      for (CSVRecord row : parser) {
        reader.read(new TableRow(file, row));
      }
    } catch (CSVException e) {
      throw new UnreadableCorpusException(file + ": " + oneLine(e.getMessage()), e);
    } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
      throw unreadable(file, e);
    } catch (CharacterCodingException e) {
      throw notUtf8(file, e);
    }
  }

  private static IOException unreadable(Path file, RuntimeException e) {
    if (e.getCause() instanceof CharacterCodingException) {
      return notUtf8(file, e);
    }
    return new UnreadableCorpusException(file + ": " + oneLine(e.getMessage()), e);
  }

  private static UnreadableCorpusException notUtf8(Path file, Exception e) {
    return new UnreadableCorpusException(file + " is not UTF-8", e);
  }

  private static String oneLine(String message) {
    return message == null ? "not readable as CSV" : message.replaceAll("\\s+", " ").strip();
  }

  private static void requireColumns(Path file, List<String> header, List<String> columns)
      throws UnreadableCorpusException {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new UnreadableCorpusException(
            file + ":1: no column '" + column + "'; it has " + String.join(", ", header));
      }
    }
  }

  /** A strict decoder: malformed input is an error, a byte order mark is dropped. */
  private static Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8.newDecoder());
  }

  private static InputStream withoutMark(InputStream in) throws IOException {
    in.mark(3);
    if (in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
      return in;
    }
    in.reset();
    return in;
  }

  /** What is done with a row. */
  @FunctionalInterface
  public interface RowReader {

    /**
     * Takes a row.
     *
     * @param row the row; valid only during the call
     * @throws IOException if the row can't be used
     */
    void read(TableRow row) throws IOException;
  }
}
