package org.dragoman.export.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record together with what it is part of.
 *
 * @param whole what it is part of
 * @param position its place among its like, from 0
 * @param value the record
 */
record Part<W, T>(W whole, int position, T value) {

  static <W, T> Stream<Part<W, T>> of(W whole, List<T> parts) {
    return IntStream.range(0, parts.size()).mapToObj(i -> new Part<>(whole, i, parts.get(i)));
  }
}
