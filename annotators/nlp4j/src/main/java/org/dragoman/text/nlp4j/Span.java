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
}
