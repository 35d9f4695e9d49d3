package org.dragoman.run;

/**
 * Why a document is left out.
 *
 * @param source its source; the place if that is not known
 * @param documentId its id; null if it could not be read
 * @param place the path, with {@code :LINE} for a record
 * @param engine the engine at work; null if it could not be read
 * @param reason one line
 */
public record Failure(
    String source, String documentId, String place, String engine, String reason) {

  /**
   * Returns the options that, added to the command of the run, try this document again and leave
   * all others as they are.
   */
  public String retry() {
    return "--resume --retry '" + source.replace("'", "'\\''") + "'";
  }

  /** Returns the line that is shown. */
  @Override
  public String toString() {
    return place + ": " + reason + (engine == null ? "" : " (in " + engine + ")");
  }
}
