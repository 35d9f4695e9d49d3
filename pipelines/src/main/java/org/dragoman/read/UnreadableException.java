package org.dragoman.read;

/** The bytes are not the text of a document; the message says in one line why, and where. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
