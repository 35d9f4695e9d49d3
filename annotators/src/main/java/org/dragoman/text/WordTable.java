package org.dragoman.text;

import java.util.Locale;
import java.util.Map;

/**
 * A table of words that is asked with stretches of a text, without regard to case and without
 * making strings. Immutable and safe for threads.
 */
final class WordTable<V> {

  private final String[] words;
  private final Object[] values;
  private final int mask;
  private final int longest;

  WordTable(Map<String, V> entries) {
    int size = Integer.highestOneBit(Math.max(4, entries.size() * 4 - 1)) * 2;
    words = new String[size];
    values = new Object[size];
    mask = size - 1;
    int length = 0;
    for (Map.Entry<String, V> entry : entries.entrySet()) {
      String word = entry.getKey().toLowerCase(Locale.ROOT);
      int at = hash(word, 0, word.length()) & mask;
      while (words[at] != null && !words[at].equals(word)) {
        at = at + 1 & mask;
      }
      words[at] = word;
      values[at] = entry.getValue();
      length = Math.max(length, word.length());
    }
    longest = length;
  }

  /** Returns the value of the word between two UTF-16 offsets, or null. */
  // Only values of this type were put in.
  @SuppressWarnings("unchecked")
  V get(CharSequence text, int begin, int end) {
    if (end - begin > longest) {
      return null;
    }
    int at = hash(text, begin, end) & mask;
    while (words[at] != null) {
      if (same(words[at], text, begin, end)) {
        return (V) values[at];
      }
      at = at + 1 & mask;
    }
    return null;
  }

  boolean contains(CharSequence text, int begin, int end) {
    return get(text, begin, end) != null;
  }

  private static boolean same(String word, CharSequence text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }
}
