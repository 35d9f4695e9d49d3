package org.dragoman.entity.tagger;

import java.util.Arrays;

/**
 * What words say for themselves and for their neighbours, kept for the words seen last: words come
 * again and again, and their features are most of the work. What is kept is what would be summed up
 * anew, so results do not hang on it. Not safe for threads.
 */
final class WordSums {

  private static final int ENTRIES = 1 << 12;

  /** Distances from the token that is scored to the word that speaks for it: -2 to 2. */
  private static final int DISTANCES = 2 * NameFeatures.REACH + 1;

  private static final int KEYS = 5;

  private final NameModel model;
  private final NameFeatures features;
  private final int[] keys = new int[ENTRIES * KEYS];
  private final TagSums kept = new TagSums();
  private final TagSums nothing = new TagSums();

  WordSums(NameModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    kept.clear(ENTRIES * DISTANCES);
    nothing.clear(DISTANCES);
    for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
      if (d != 0) {
        features.findNothing(d);
        model.add(features, nothing, d + NameFeatures.REACH);
      }
    }
  }

  /**
   * Adds to the sums of a sentence's tokens what their words and those around them say.
   *
   * @param sums room for the tokens of the sentence, the first at 0
   */
  void add(DocumentWords document, int first, int after, TagSums sums) {
    int length = after - first;
    for (int j = 0; j < length; j++) {
      int entry = entry(document, first + j) * DISTANCES;
      for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
        int i = j - d;
        if (i >= 0 && i < length) {
          sums.add(i, kept, entry + d + NameFeatures.REACH);
        }
      }
    }
    for (int d = 1; d <= NameFeatures.REACH; d++) {
      for (int i = 0; i < Math.min(d, length); i++) {
        sums.add(i, nothing, NameFeatures.REACH - d);
        sums.add(length - 1 - i, nothing, NameFeatures.REACH + d);
      }
    }
  }

  private int entry(DocumentWords document, int i) {
    int entry = document.exact[i] & ENTRIES - 1;
    int at = entry * KEYS;
    int length = document.end[i] - document.begin[i];
    boolean same =
        keys[at] == length
            && keys[at + 1] == document.exact[i]
            && keys[at + 2] == document.folded[i]
            && keys[at + 3] == document.shape[i]
            && keys[at + 4] == document.mask[i];
    if (!same) {
      keys[at] = length;
      keys[at + 1] = document.exact[i];
      keys[at + 2] = document.folded[i];
      keys[at + 3] = document.shape[i];
      keys[at + 4] = document.mask[i];
      fill(document, i, entry * DISTANCES);
    }
    return entry;
  }

  private void fill(DocumentWords document, int i, int from) {
    Arrays.fill(kept.counts, from, from + DISTANCES, 0);
    Arrays.fill(kept.sums, from * TagSums.LONGS, (from + DISTANCES) * TagSums.LONGS, 0);
    for (int d = -NameFeatures.REACH; d <= NameFeatures.REACH; d++) {
      features.findWord(document, i, d);
      model.add(features, kept, from + d + NameFeatures.REACH);
    }
  }
}
