package org.dragoman.export;

/** Text that XML 1.0 can hold. */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** Returns the text with U+FFFD for each UTF-16 code unit that XML 1.0 forbids. */
  public static String legal(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
      } else if (!isLegal(text.charAt(i))) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, REPLACEMENT);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean isLegal(char c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0xE000 && c < 0xFFFE;
  }
}
