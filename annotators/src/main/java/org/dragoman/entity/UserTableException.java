package org.dragoman.entity;

/** A mistake in a table that a user wrote; the message begins with {@code file:line}. */
public final class UserTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UserTableException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
