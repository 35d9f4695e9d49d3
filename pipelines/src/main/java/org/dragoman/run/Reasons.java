package org.dragoman.run;

/** Words for what went wrong. */
final class Reasons {

  private static final int LONGEST = 300;

  private Reasons() {}

  /** Returns kind and message of the first cause in one line. */
  static String of(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    String line = (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
