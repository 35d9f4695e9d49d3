package org.dragoman.seeds;

import java.io.IOException;
import java.util.List;

/**
 * A folder does not hold the original articles that the gold was made on. The message has a line
 * for each file that is missing or differs, with the hashes.
 */
public final class SeedMismatchException extends IOException {

  private static final long serialVersionUID = 1L;

  /** The lines of the message. */
  private final List<String> problems;

  SeedMismatchException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns what is wrong, a line for each file in the order of the manifest.
   *
   * @return an unmodifiable list, never empty
   */
  public List<String> problems() {
    return problems;
  }
}
