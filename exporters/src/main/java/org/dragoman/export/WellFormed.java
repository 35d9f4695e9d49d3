package org.dragoman.export;

/** Text that UTF-8 can hold. */
public final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** Returns the text with U+FFFD for each surrogate that has no partner. */
  public static String of(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, REPLACEMENT);
      }
    }
    return changed == null ? text : changed.toString();
  }
}
