package org.dragoman.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a file that is one document. */
final class TextReader {

  private final DocumentMaker documents;

  TextReader(DocumentMaker documents) {
    this.documents = documents;
  }

  /**
   * Reads the document, or says why there is none.
   *
   * @param in the file from its first byte; not closed
   */
  InputItem read(InputFile file, InputStream in) {
    long limit = documents.limits().documentBytes();
    try {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      if (bytes.length > limit) {
        return unreadable(file, "larger than the limit of " + limit + " bytes");
      }
      String text = StrictUtf8.decode(bytes, 0);
      return documents.make(
          file,
          file.source(),
          file.place(),
          Sha256.hex(bytes),
          text,
          DocumentMaker.Recorded.NOTHING,
          List.of());
    } catch (StrictUtf8.MalformedException e) {
      return unreadable(file, e.getMessage());
    } catch (IOException e) {
      return unreadable(file, "cannot be read: " + e.getMessage());
    }
  }

  private static UnreadableInput unreadable(InputFile file, String reason) {
    return new UnreadableInput(file.source(), file.place(), reason);
  }
}
