package org.dragoman.entity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Says when two words or names are spellings of one: transliterations (Zelensky, Zelenskiy,
 * Zelenskyy; Mohammed, Muhammad), accents and apostrophes, and slips of one or two keys. Safe for
 * threads.
 */
final class NameVariants {

  private static final int SHORTEST_FOR_ONE_SLIP = 5;
  private static final int SHORTEST_FOR_SWAP = 5;
  private static final int SHORTEST_FOR_TWO_SLIPS = 10;

  /** Two slips and a few apostrophes. */
  private static final int LONGEST_DIFFERENCE = 5;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private NameVariants() {}

  /** Says whether two words are the same but for case, accents and apostrophes. */
  static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  /** Says whether two words are the same or transliterations of one word. */
  static boolean transliterated(String a, String b) {
    return same(a, b) || skeleton(a).equals(skeleton(b));
  }

  /** Says whether one word is the other with one slip, two keys swapped, or, if long, two slips. */
  static boolean misspelt(String a, String b) {
    if (Math.abs(a.length() - b.length()) > LONGEST_DIFFERENCE) {
      return false;
    }
    String left = bare(a);
    String right = bare(b);
    int shortest = Math.min(left.length(), right.length());
    if (shortest < SHORTEST_FOR_SWAP) {
      return false;
    }
    int distance = DISTANCE.apply(left, right);
    if (distance < 0) {
      return false;
    }
    return distance <= 1 && shortest >= SHORTEST_FOR_ONE_SLIP && left.charAt(0) == right.charAt(0)
        || distance == 2
            && (sorted(left).equals(sorted(right)) || shortest >= SHORTEST_FOR_TWO_SLIPS);
  }

  /** Says whether two words of four letters or more, with one first letter, are one slip apart. */
  static boolean oneKeyApart(String a, String b) {
    String left = bare(a);
    String right = bare(b);
    return left.length() >= 4
        && right.length() >= 4
        && left.charAt(0) == right.charAt(0)
        && Math.abs(left.length() - right.length()) <= 1
        && (DISTANCE.apply(left, right) == 1
            || DISTANCE.apply(left, right) == 2 && sorted(left).equals(sorted(right)));
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** Returns a word folded and without apostrophes, hyphens and dots. */
  static String bare(String word) {
    return TextFolding.fold(word).replaceAll("['’.-]", "");
  }

  /**
   * Returns what transliterations of one word have in common: endings in -y, -iy, -yy, -ij, -ii
   * alike; doubled letters single; kh, ch, zh, dzh, ou and the like reduced; the vowels of Arabic
   * and Persian names reduced to one.
   */
  static String skeleton(String word) {
    String s = bare(withoutArticles(word));
    for (Rule rule : RULES) {
      s = rule.pattern().matcher(s).replaceAll(rule.replacement());
    }
    return s;
  }

  /** Returns a name without the Arabic article: "Assad" for "al-Assad", "el-Assad", "Al Assad". */
  static String withoutArticles(String name) {
    String bare = ARTICLE.matcher(name).replaceAll("").strip();
    return bare.isEmpty() ? name : bare;
  }

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}-])(?:al|el|ul|ar|as|ash|at|an|az|ad)[-‐‑–](?=\\p{L})"
              + "|(?<![\\p{L}-])(?:al|el)\\s+(?=\\p{L})");

  private record Rule(Pattern pattern, String replacement) {}

  private static final List<Rule> RULES =
      Stream.of(
              new String[] {"^m[uo]h?am+[ae]d$", "muhamid"},
              new String[] {"(?:iy|yy|ij|ii|yj|yi|ey|ei)$", "y"},
              new String[] {"i$", "y"},
              new String[] {"kh", "h"},
              new String[] {"dzh|dj", "j"},
              new String[] {"dh", "d"},
              new String[] {"tch|tsch", "ch"},
              new String[] {"ck|q", "k"},
              new String[] {"ph", "f"},
              new String[] {"w", "v"},
              new String[] {"ks|x", "ks"},
              new String[] {"ou|oo|u|o", "u"},
              new String[] {"iu|yu|ju", "u"},
              new String[] {"ia|ya|ja", "a"},
              new String[] {"ie|ye|je", "e"},
              new String[] {"(.)\\1+", "$1"},
              new String[] {"(?<=.)e(?=[a-z])", "i"},
              new String[] {"(?<=[a-z])y(?=[a-z])", "i"})
          .map(rule -> new Rule(Pattern.compile(rule[0]), rule[1]))
          .toList();
}
