package org.dragoman.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a table (RFC 4180) that holds a document a row: {@code id,text,date,title,source} in any
 * order under a header; {@code text} must be there, other columns are ignored, empty lines passed
 * over. A row without an id is called by file and line.
 */
final class CsvReader implements RecordReader {

  private static final List<String> COLUMNS = List.of("id", "text", "date", "title", "source");

  private final DocumentMaker documents;
  private final InputFile file;
  private final ByteLines lines;
  private List<String> header;

  /** Bytes of a row, which may be several lines as quoted fields have line breaks. */
  private record Row(int line, long offset, byte[] bytes, String problem) {}

  /**
   * Starts to read.
   *
   * @param in the file from its first byte, buffered; not closed
   */
  CsvReader(DocumentMaker documents, InputFile file, InputStream in) {
    this.documents = documents;
    this.file = file;
    this.lines = new ByteLines(in, documents.limits().documentBytes());
  }

  @Override
  public InputItem next() throws IOException {
    if (header == null) {
      InputItem problem = readHeader();
      if (problem != null) {
        return problem;
      }
    }
    Row row = header.isEmpty() ? null : nextRow();
    return row == null ? null : read(row);
  }

  /** Reads the header; returns what is wrong with it, after which there is nothing more. */
  private InputItem readHeader() throws IOException {
    Row row = nextRow();
    header = List.of();
    if (row == null) {
      return unreadable(file.source(), file.place(), "the table is empty");
    }
    try {
      List<String> names =
          fields(row).stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
      String problem = problemOf(names);
      if (problem != null) {
        return unreadable(file.source(), file.place() + ":" + row.line(), problem);
      }
      header = names;
      return null;
    } catch (UnreadableException e) {
      return unreadable(file.source(), file.place() + ":" + row.line(), e.getMessage());
    }
  }

  private static String problemOf(List<String> names) {
    if (!names.contains("text")) {
      return "the table has no column 'text', it has %s%s"
          .formatted(
              String.join(", ", names),
              names.size() == 1 ? "; columns are separated by commas" : "");
    }
    return COLUMNS.stream()
        .filter(column -> names.indexOf(column) != names.lastIndexOf(column))
        .findFirst()
        .map(column -> "the table has two columns '" + column + "'")
        .orElse(null);
  }

  private Row nextRow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteLines.Line first = null;
    String problem = null;
    boolean quoted = false;
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (first == null && line.isBlank()) {
        continue;
      }
      first = first == null ? line : first;
      for (byte b : line.bytes()) {
        quoted ^= b == '"';
      }
      if (line.tooLong()
          || bytes.size() + line.bytes().length > documents.limits().documentBytes()) {
        problem = "larger than the limit of " + documents.limits().documentBytes() + " bytes";
      }
      if (problem == null) {
        bytes.writeBytes(line.bytes());
        bytes.write('\n');
      }
      if (!quoted) {
        break;
      }
    }
    if (first == null) {
      return null;
    }
    if (quoted) {
      problem = "a quote that begins in this row is never closed";
    }
    return new Row(first.number(), first.offset(), bytes.toByteArray(), problem);
  }

  private static List<String> fields(Row row) throws UnreadableException {
    if (row.problem() != null) {
      throw new UnreadableException(row.problem());
    }
    byte[] bytes = row.bytes();
    int end = bytes.length > 1 && bytes[bytes.length - 2] == '\r' ? 2 : 1;
    String text = StrictUtf8.decode(Arrays.copyOf(bytes, bytes.length - end), row.offset());
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return parser.getRecords().get(0).toList();
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
      throw new UnreadableException("the row is no CSV: " + e.getMessage());
    }
  }

  private InputItem read(Row row) {
    String place = file.place() + ":" + row.line();
    try {
      List<String> fields = fields(row);
      if (fields.size() != header.size()) {
        return unreadable(
            place,
            place,
            "the row has %d fields, the header has %d".formatted(fields.size(), header.size()));
      }
      String id = field(fields, "id");
      String text = field(fields, "text");
      DocumentMaker.Recorded recorded =
          new DocumentMaker.Recorded(
              field(fields, "date"), field(fields, "title"), field(fields, "source"));
      return documents.make(
          file,
          id == null ? file.source() + ":" + row.line() : id,
          place,
          Sha256.hex(text == null ? "" : text),
          text == null ? "" : text,
          recorded,
          new ArrayList<>());
    } catch (UnreadableException e) {
      return unreadable(place, place, e.getMessage());
    }
  }

  private String field(List<String> fields, String column) {
    int index = header.indexOf(column);
    String value = index < 0 ? "" : fields.get(index);
    return value.isBlank() ? null : value;
  }

  private static UnreadableInput unreadable(String source, String place, String reason) {
    return new UnreadableInput(source, place, reason);
  }
}
