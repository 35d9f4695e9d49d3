package org.dragoman.corpus.evaluate;

import java.util.Comparator;

/**
 * A stretch of a document's text.
 *
 * @param begin offset of its first UTF-16 code unit
 * @param end offset after its last UTF-16 code unit
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Says whether two spans have a code unit in common.
   *
   * @param other the other span; not null
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Spans go in order of begin, then of end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "(" + begin + ", " + end + ")";
  }
}
