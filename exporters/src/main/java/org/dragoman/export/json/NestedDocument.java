package org.dragoman.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dragoman.model.DocumentResult;

/** A document as {@code documents.jsonl} has it, for other formats that hold JSON. */
public final class NestedDocument {

  private NestedDocument() {}

  /**
   * Returns the JSON of a document in one line, without a line break at the end. It may hold lone
   * surrogates where the text does; {@link #utf8} takes care of them.
   *
   * @throws IllegalArgumentException if the result refers to an entity it does not have
   */
  public static String json(DocumentResult result) {
    StringWriter line = new StringWriter(result.text().length() * 4);
    try (JsonGenerator out = Json.MAPPER.createGenerator(line)) {
      new DocumentNesting(result, out).write();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    }
    return line.toString();
  }

  /** Returns JSON in UTF-8, a lone surrogate as its escape. */
  public static byte[] utf8(String json) {
    return JsonText.utf8(json);
  }
}
