package org.dragoman.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables that come with a class: tab-separated, one header row, comments after #. */
public final class TsvResource {

  private static final CSVFormat FORMAT =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(false)
          .setIgnoreEmptyLines(true)
          .get();

  private TsvResource() {}

  /**
   * Reads all rows, in file order.
   *
   * @param owner the class beside which the file lies
   * @param name its file name
   * @throws IllegalStateException if there is no such file
   */
  public static List<CSVRecord> rows(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return parser(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + name, e);
    }
  }

  /**
   * Reads a table of that format row by row, so that the line of each is known.
   *
   * @throws IOException if there is no header
   */
  public static CSVParser parser(Reader reader) throws IOException {
    return FORMAT.parse(reader);
  }
}
