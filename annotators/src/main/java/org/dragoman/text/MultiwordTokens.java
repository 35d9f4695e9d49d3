package org.dragoman.text;

import java.util.Locale;
import java.util.Set;

/**
 * Says which words that stand side by side are one token of the English Universal Dependencies
 * (since 2.11): "don't" is a token of the words "do" and "n't". Safe for threads.
 */
public final class MultiwordTokens {

  private static final Set<String> CLITICS = Set.of("'s", "'m", "'d", "'re", "'ve", "'ll", "n't");

  private MultiwordTokens() {}

  /**
   * Says whether a word and the one before it, which it touches, are parts of one token.
   *
   * @param before first UTF-16 code unit of the word before
   * @param begin first code unit of the word
   * @param end after its last code unit
   * @param tag its Penn Treebank part of speech; null if unknown: then an apostrophe alone is no
   *     possessive
   */
  public static boolean isPart(String text, int before, int begin, int end, String tag) {
    if (begin == before || !Characters.isWord(Characters.kind(text, before))) {
      return false;
    }
    if ("POS".equals(tag)) {
      return true;
    }
    String word =
        text.substring(begin, Math.min(end, begin + 6))
            .replace("â€™", "'")
            .replaceAll("[’`´]", "'")
            .toLowerCase(Locale.ROOT);
    if (CLITICS.contains(word)) {
      return true;
    }
    for (int cut : Contractions.bundled().cuts(text, before, end)) {
      if (before + cut == begin) {
        return true;
      }
    }
    return false;
  }
}
