package org.dragoman.export.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns UTF-16 offsets of a text into code point offsets. A surrogate without its partner counts as
 * one code point. Immutable.
 */
final class CodePoints {

  /** Where the second halves of surrogate pairs lie; few texts have any. */
  private final int[] secondHalves;

  CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** Returns the number of code points before a UTF-16 offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
