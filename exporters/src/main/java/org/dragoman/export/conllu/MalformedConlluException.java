package org.dragoman.export.conllu;

import java.io.IOException;

/** A line of a file is no CoNLL-U. */
public final class MalformedConlluException extends IOException {

  private final int line;

  MalformedConlluException(int line, String problem) {
    super(problem);
    this.line = line;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }
}
