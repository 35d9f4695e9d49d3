package org.dragoman.text;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.engine.TsvResource;

/**
 * Words that Universal Dependencies part in two without a mark between them, such as "cannot" and
 * "gonna"; read from {@code contractions.tsv}. Immutable and safe for threads.
 */
final class Contractions {

  private static final Contractions BUNDLED = new Contractions();
  private static final int[] NONE = {};

  private final WordTable<int[]> cuts;

  private Contractions() {
    Map<String, int[]> entries = new HashMap<>();
    TsvResource.rows(Contractions.class, "contractions.tsv")
        .forEach(row -> add(row.get("words").split("\\|"), entries));
    cuts = new WordTable<>(entries);
  }

  private static void add(String[] parts, Map<String, int[]> entries) {
    int[] lengths = new int[parts.length - 1];
    int at = 0;
    for (int i = 0; i < lengths.length; i++) {
      at += parts[i].length();
      lengths[i] = at;
    }
    entries.put(String.join("", parts), lengths);
  }

  static Contractions bundled() {
    return BUNDLED;
  }

  /**
   * Returns where the word between two UTF-16 offsets parts, counted from its begin; empty if it is
   * one word. Short words in capitals, such as "IM", are names.
   */
  int[] cuts(CharSequence text, int begin, int end) {
    int[] found = cuts.get(text, begin, end);
    if (found == null || end - begin <= 3 && Character.isUpperCase(text.charAt(end - 1))) {
      return NONE;
    }
    return found;
  }
}
