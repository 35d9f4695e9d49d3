package org.dragoman.benchmark.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many names were found, how many there are, and how many of both are the same span and type.
 */
record NameScore(int right, int found, int gold) {

  /** All types together, as {@link #of} is asked. */
  static final Set<String> ALL = Set.of("PER", "ORG", "LOC");

  /**
   * Scores what a system found in a set.
   *
   * @param found by document; one that is missing holds no name
   * @param types those that count
   */
  static NameScore of(NameSet set, Map<String, List<TextName>> found, Set<String> types) {
    int right = 0;
    int all = 0;
    int gold = 0;
    for (NameSet.NamedDocument document : set.documents()) {
      Set<TextName> want = new HashSet<>(document.names());
      want.removeIf(name -> !types.contains(name.type()));
      Set<TextName> got = new HashSet<>(found.getOrDefault(document.id(), List.of()));
      got.removeIf(name -> !types.contains(name.type()));
      gold += want.size();
      all += got.size();
      want.retainAll(got);
      right += want.size();
    }
    return new NameScore(right, all, gold);
  }

  /** Returns the precision in percent. */
  double precision() {
    return found == 0 ? 0 : 100.0 * right / found;
  }

  /** Returns the recall in percent. */
  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  /** Returns the F1 in percent. */
  double f1() {
    return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
  }
}
