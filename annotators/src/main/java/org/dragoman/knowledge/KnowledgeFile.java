package org.dragoman.knowledge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A bundled table: tab-separated, UTF-8, without quoting, comments behind {@code #}, the names of
 * the columns in the first row; several values of a field are separated by {@code |}.
 */
final class KnowledgeFile {
  static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter('\t')
          .setQuote(null)
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .get();

  private KnowledgeFile() {}

  static List<CSVRecord> rows(String file) {
    try (InputStream stream = KnowledgeFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new FileNotFoundException("resource of the knowledge base: " + file);
      }
      return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a field, or null where it is empty. */
  static String text(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isEmpty() ? null : value;
  }

  static List<String> list(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
  }
}
