package org.dragoman.read;

import java.util.List;

/** Reads a file that is the text of one document. */
final class TextReader implements DocumentReader {

  private final DocumentMaker documents;

  TextReader(DocumentMaker documents) {
    this.documents = documents;
  }

  @Override
  public InputItem read(InputFile file, byte[] bytes) throws UnreadableException {
    return documents.make(
        file,
        file.source(),
        file.place(),
        Sha256.hex(bytes),
        StrictUtf8.decode(bytes, 0),
        DocumentMaker.Recorded.NOTHING,
        List.of());
  }
}
