package org.dragoman.read;

/** Makes the document of the bytes of a file that holds one. Safe for threads. */
interface DocumentReader {

  /**
   * Makes the document.
   *
   * @param bytes the whole file
   * @throws UnreadableException if the bytes are none of its kind
   */
  InputItem read(InputFile file, byte[] bytes) throws UnreadableException;
}
