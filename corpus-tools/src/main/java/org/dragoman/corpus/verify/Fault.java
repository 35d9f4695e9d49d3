package org.dragoman.corpus.verify;

/**
 * A thing that isn't as it should be.
 *
 * @param file name of the file in the folder
 * @param line line of the file on which the row or record begins, from 1; 0 if it is about the file
 *     as a whole
 * @param column name of the column; null if it is about the whole row or file
 * @param what what is wrong
 */
public record Fault(String file, long line, String column, String what) {

  static Fault ofFile(String file, String what) {
    return new Fault(file, 0, null, what);
  }

  /** Returns {@code FILE:LINE: column: what}. */
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ":" + line)
        + ": "
        + (column == null ? "" : column + ": ")
        + what;
  }
}
