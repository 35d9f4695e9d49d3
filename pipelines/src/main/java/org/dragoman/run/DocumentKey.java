package org.dragoman.run;

import org.dragoman.read.RawDocument;
import org.dragoman.read.Sha256;

/**
 * Under what a document's result is stored.
 *
 * @param documentId id of the document
 * @param hash 16 hex digits over all that decides the result: content, metadata and pipeline
 */
record DocumentKey(String documentId, String hash) {

  static DocumentKey of(RawDocument document, String pipelineHash) {
    String all =
        String.join(
            "\0",
            document.id(),
            document.sha256(),
            String.valueOf(document.title()),
            String.valueOf(document.date()),
            String.valueOf(document.publisher()),
            pipelineHash,
            document.segmentation() == null ? "" : document.segmentation().hash());
    return new DocumentKey(document.id(), Sha256.hex(all).substring(0, 16));
  }

  String fileName() {
    return documentId + "-" + hash;
  }
}
