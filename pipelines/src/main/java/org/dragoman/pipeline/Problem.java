package org.dragoman.pipeline;

/**
 * A mistake in a pipeline file, or something odd.
 *
 * @param file the file as the user names it
 * @param line from 1
 * @param column from 1
 * @param what the mistake in a few words, with the nearest right thing
 */
public record Problem(String file, int line, int column, String what) {

  static final String WARNING = "warning: ";

  /** Returns the line without the word "warning". */
  public String withoutKind() {
    String bare = what.startsWith(WARNING) ? what.substring(WARNING.length()) : what;
    return new Problem(file, line, column, bare).toString();
  }

  /** Returns the line that is shown: {@code FILE:LINE:COLUMN: what}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + what;
  }
}
