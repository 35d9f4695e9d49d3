package org.dragoman.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file that holds a document a line: {@code {"id","text","date"?,"title"?,"source"?}}.
 * Other fields are ignored, empty lines passed over. A record without an id is called by file and
 * line.
 */
final class JsonlReader implements RecordReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final DocumentMaker documents;
  private final InputFile file;
  private final ByteLines lines;

  /**
   * Starts to read.
   *
   * @param in the file from its first byte, buffered; not closed
   */
  JsonlReader(DocumentMaker documents, InputFile file, InputStream in) {
    this.documents = documents;
    this.file = file;
    this.lines = new ByteLines(in, documents.limits().documentBytes());
  }

  @Override
  public InputItem next() throws IOException {
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        return read(line);
      }
    }
    return null;
  }

  private InputItem read(ByteLines.Line line) {
    String place = file.place() + ":" + line.number();
    if (line.tooLong()) {
      return new UnreadableInput(
          place,
          place,
          "larger than the limit of " + documents.limits().documentBytes() + " bytes");
    }
    try {
      JsonNode record = JSON.readTree(StrictUtf8.decode(line.bytes(), line.offset()));
      return record.isObject()
          ? read(record, line.number(), place)
          : new UnreadableInput(place, place, "the line is no JSON object");
    } catch (UnreadableException e) {
      return new UnreadableInput(place, place, e.getMessage());
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      return new UnreadableInput(
          place, place, "the line is no JSON object: problem at column " + column);
    }
  }

  private InputItem read(JsonNode record, int line, String place) {
    List<String> warnings = new ArrayList<>();
    String id = scalar(record, "id", place, warnings);
    String source = id == null || id.isBlank() ? file.source() + ":" + line : id;
    if (!record.path("text").isTextual()) {
      return new UnreadableInput(
          source,
          place,
          record.hasNonNull("text")
              ? "the text of the record is no string"
              : "the record has no text");
    }
    String text = record.get("text").textValue();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return new UnreadableInput(source, place, "NUL at character " + nul + " of the text");
    }
    DocumentMaker.Recorded recorded =
        new DocumentMaker.Recorded(
            scalar(record, "date", place, warnings),
            scalar(record, "title", place, warnings),
            scalar(record, "source", place, warnings));
    return documents.make(file, source, place, Sha256.hex(text), text, recorded, warnings);
  }

  /** Returns a field as text; null if it is not there, null or empty. A list is a warning. */
  private static String scalar(JsonNode record, String field, String place, List<String> warnings) {
    JsonNode value = record.path(field);
    if (value.isContainerNode()) {
      warnings.add("%s: the field '%s' is no text and is left out".formatted(place, field));
      return null;
    }
    return value.isMissingNode() || value.isNull() || value.asText().isBlank()
        ? null
        : value.asText();
  }
}
