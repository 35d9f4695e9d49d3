package org.dragoman.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What an error message about an unknown word adds. Safe for threads. */
public final class NearestWord {

  private static final int FAR = 3;
  private static final int MANY = 40;

  private NearestWord() {}

  /**
   * Returns the hint behind a wrong word: "did you mean 'x'?", or the words there are if none is
   * near and they are not too many.
   *
   * @param wrong the unknown word
   * @param known the words that would be right
   */
  public static String hint(String wrong, Collection<String> known) {
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance();
    Comparator<String> near = Comparator.comparingInt(k -> distance.apply(wrong, k));
    return known.stream()
        .min(near.thenComparing(Comparator.naturalOrder()))
        .filter(k -> distance.apply(wrong, k) <= Math.max(FAR, wrong.length() / FAR))
        .map(k -> "did you mean '" + k + "'?")
        .orElseGet(
            () ->
                known.size() > MANY
                    ? "nothing of " + known.size() + " is near"
                    : "there are " + String.join(", ", new TreeSet<>(known)));
  }
}
