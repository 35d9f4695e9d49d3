package org.dragoman.run;

import org.dragoman.read.RawDocument;

/**
 * A document to be worked on.
 *
 * @param document its text
 * @param key where its result goes
 * @param alone whether no other is worked on at the time
 */
record Job(RawDocument document, DocumentKey key, boolean alone) {

  Failure failure(String engine, String reason) {
    return new Failure(document.source(), document.id(), document.place(), engine, reason);
  }

  Job retriedAlone() {
    return new Job(document, key, true);
  }
}
