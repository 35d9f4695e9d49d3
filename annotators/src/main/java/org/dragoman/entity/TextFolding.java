package org.dragoman.entity;

import java.text.Normalizer;

/**
 * Folds a text so that names are found in whatever way they are written: lower case, no accents,
 * one kind of apostrophe, hyphen and space. Every UTF-16 code unit is folded to exactly one, so
 * offsets into the folded text are offsets into the text.
 */
final class TextFolding {

  private TextFolding() {}

  /** Returns the folded text; it is as long as the text. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return c == '\n' || c == '\r' || c == '\t' ? ' ' : Character.toLowerCase(c);
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u02B9', '\u02BB' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00A0', '\u2009', '\u202F' -> ' ';
      case '\u0131' -> 'i';
      case '\u0142', '\u0141' -> 'l';
      case '\u00F8', '\u00D8' -> 'o';
      case '\u0111', '\u0110' -> 'd';
      default -> withoutAccent(c);
    };
  }

  private static char withoutAccent(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = decomposed.charAt(0);
    return decomposed.length() > 1 && Character.isLetter(base)
        ? Character.toLowerCase(base)
        : Character.toLowerCase(c);
  }
}
