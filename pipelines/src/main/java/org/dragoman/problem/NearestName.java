package org.dragoman.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the name that somebody probably meant. */
public final class NearestName {

  private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

  private NearestName() {}

  /**
   * Finds the known name nearest to a misspelt one: at most a third of the letters differ, case
   * apart (two in the wrong order count as one), or one begins with the other. Of equally near
   * names the first in alphabetical order.
   *
   * @param wrong what was written; never null
   * @param known the right names; never null
   * @return the nearest; empty if none is near
   */
  public static Optional<String> of(String wrong, Collection<String> known) {
    String word = wrong.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> isNear(word, name.toLowerCase(Locale.ROOT)))
        .min(
            Comparator.comparingInt(
                    (String name) -> DISTANCE.apply(word, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Words a hint for the end of a message.
   *
   * @param wrong what was written; never null
   * @param known the right names; never null
   * @return {@code "; did you mean 'x'?"}, or the empty string if no name is near
   */
  public static String hint(String wrong, Collection<String> known) {
    return of(wrong, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  private static boolean isNear(String word, String name) {
    if (word.length() >= 3 && (name.startsWith(word) || word.startsWith(name))) {
      return true;
    }
    int most = Math.max(1, Math.max(word.length(), name.length()) / 3);
    return DISTANCE.apply(word, name) <= most;
  }
}
