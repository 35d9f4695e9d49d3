package org.dragoman.text;

/**
 * A stretch of a text.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 */
public record Span(int begin, int end) {

  /** Returns what it covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
