package org.dragoman.event;

/** A mistake in a lexicon of acts; the message begins with {@code file:line}. */
public final class LexiconFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  LexiconFileException(String message) {
    super(message);
  }
}
