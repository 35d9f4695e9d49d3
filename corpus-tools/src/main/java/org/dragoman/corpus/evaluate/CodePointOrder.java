package org.dragoman.corpus.evaluate;

import java.util.Comparator;

/**
 * Orders strings by their code points, not by their UTF-16 code units as {@link String} does. Only
 * where characters beyond U+FFFF meet characters from U+E000 on do the two differ; greedy matching
 * has to go in one order in every implementation of the measures.
 */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean oneIsSurrogate = Character.isSurrogate(x) != Character.isSurrogate(y);
        boolean basicPlane = x < Character.MIN_SURROGATE || y < Character.MIN_SURROGATE;
        return oneIsSurrogate && !basicPlane
            ? Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y))
            : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
