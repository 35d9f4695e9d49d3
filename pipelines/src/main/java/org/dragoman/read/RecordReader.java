package org.dragoman.read;

import java.io.IOException;

/** Gives the documents of a file that holds several, one after the other. For one thread. */
interface RecordReader {

  /**
   * Returns the next document, or why a record gives none; null after the last.
   *
   * @throws IOException if the file can't be read on
   */
  InputItem next() throws IOException;
}
