package org.dragoman.problem;

/**
 * A mistake in what the user asked for: an option, a path, a pipeline file. The message is one or
 * two lines that say what is wrong, where, and what would be right. Thrown before anything is
 * written.
 */
public final class UsageException extends RuntimeException {

  /**
   * Makes the exception.
   *
   * @param message one or two lines for the user; never null
   */
  public UsageException(String message) {
    super(message);
  }

  /**
   * Makes the exception with its cause, which is shown only on request.
   *
   * @param message one or two lines for the user; never null
   * @param cause what went wrong below
   */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
