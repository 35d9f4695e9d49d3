package org.dragoman.export.json;

import java.io.IOException;
import org.dragoman.model.DocumentResult;

/**
 * The flat form of a result, record by record, in which a run stores it between its two phases.
 * What is read equals what was written, lone surrogates and every digit of a confidence included.
 * It is no format for others: it follows the records and changes with them. Safe for several
 * threads.
 */
public final class DocumentResultJson {

  private DocumentResultJson() {}

  /** Returns the result as UTF-8 JSON; equal results give equal bytes. */
  public static byte[] toBytes(DocumentResult result) {
    try {
      return JsonText.utf8(Json.MAPPER.writeValueAsString(result));
    } catch (IOException e) {
      throw new IllegalStateException("records can always be written", e);
    }
  }

  /**
   * Reads a result.
   *
   * @param bytes what {@link #toBytes} gave
   * @throws IOException if they are something else, such as the result of another version
   */
  public static DocumentResult fromBytes(byte[] bytes) throws IOException {
    return Json.MAPPER.readValue(bytes, DocumentResult.class);
  }
}
