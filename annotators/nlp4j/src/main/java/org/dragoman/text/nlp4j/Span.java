package org.dragoman.text.nlp4j;

/**
 * A stretch of text.
 *
 * @param begin first UTF-16 code unit
 * @param end place after the last UTF-16 code unit
 */
record Span(int begin, int end) {

  /** Returns the text of the span. */
  String of(String text) {
    return text.substring(begin, end);
  }

  int length() {
    return end - begin;
  }

  /** Returns the span without the white space at its ends; it may be empty. */
  Span strip(String text) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Says whether a character shows nothing: white space of any kind, controls, marks of order. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
