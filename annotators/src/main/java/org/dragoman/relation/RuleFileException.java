package org.dragoman.relation;

/** A mistake in a rule file; the message begins with {@code file:line}. */
public final class RuleFileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  RuleFileException(String message) {
    super(message);
  }
}
