package org.dragoman.entity.tagger;

import java.text.Normalizer;

/**
 * Hashes of words and features. They are part of a model: a change makes trained models useless.
 */
final class Hashes {

  private static final int FOLDED = 0x2000;
  private static final char[] FOLD = folding();

  private Hashes() {}

  /** Folds a letter: lower case, without an accent. */
  static char fold(char c) {
    return c < FOLDED ? FOLD[c] : c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
  }

  /** Returns the hash of a stretch of a text without regard to case, accents and stops. */
  static int folded(CharSequence text, int begin, int end) {
    int hash = 7;
    for (int i = begin; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != '.' || end - begin == 1) {
        hash = 31 * hash + c;
      }
    }
    return mix(hash);
  }

  /** Returns the hash of a stretch of a text as it is written. */
  static int exact(CharSequence text, int begin, int end) {
    int hash = 17;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return mix(hash);
  }

  static int folded(String word) {
    return folded(word, 0, word.length());
  }

  /** Joins two hashes; the order counts. */
  static int join(int a, int b) {
    return mix(a * 0x9E3779B1 + b);
  }

  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h;
  }

  private static char[] folding() {
    char[] table = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      char plain = c;
      if (c >= 0x80 && Character.isLetter(c)) {
        plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      }
      table[c] = Character.toLowerCase(plain);
    }
    return table;
  }
}
