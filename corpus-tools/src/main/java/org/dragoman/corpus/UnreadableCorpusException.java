package org.dragoman.corpus;

import java.io.IOException;

/**
 * A folder or file that was given to a corpus tool isn't what the tool reads. The message is one
 * line that a person can act on: where it is (file, and line or row), what is wrong there, and the
 * nearest right thing. The fault is in what was given, not in the tool: the command line ends with
 * its code for a usage error.
 */
public final class UnreadableCorpusException extends IOException {

  /**
   * Creates the exception.
   *
   * @param message one line; not null
   */
  public UnreadableCorpusException(String message) {
    super(message);
  }

  /**
   * Creates the exception.
   *
   * @param message one line; not null
   * @param cause what the reading library said; may be null
   */
  public UnreadableCorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
