package org.dragoman.text.encoder;

import java.util.Locale;

/**
 * How a lemma is made of a word: its case, how many letters are cut off its end, what is put there
 * instead. "parties" becomes "party" by "lower, cut 3, add y". Immutable.
 *
 * @param lower whether the word is first written in lower case
 * @param cut UTF-16 code units that are cut off; {@link #WHOLE} for all
 * @param add what comes in their place
 */
public record LemmaScript(boolean lower, int cut, String add) {

  /** The whole word is replaced. */
  public static final int WHOLE = -1;

  private static final int LONGEST_CUT = 6;

  /** Returns the script that makes a lemma of a word, lower case first where both would do. */
  public static LemmaScript of(String word, String lemma) {
    String low = word.toLowerCase(Locale.ROOT);
    LemmaScript lowered = of(low, lemma, true);
    LemmaScript kept = of(word, lemma, false);
    return kept.cost() < lowered.cost() ? kept : lowered;
  }

  private static LemmaScript of(String word, String lemma, boolean lower) {
    int same = 0;
    int least = Math.min(word.length(), lemma.length());
    while (same < least && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    int cut = word.length() - same;
    return same == 0 || cut > LONGEST_CUT
        ? new LemmaScript(lower, WHOLE, lemma)
        : new LemmaScript(lower, cut, lemma.substring(same));
  }

  private int cost() {
    return cut == WHOLE ? LONGEST_CUT + add.length() + 2 : cut + add.length();
  }

  /** Returns whether the script can be applied to a word: it must be longer than what is cut. */
  public boolean fits(String word) {
    return cut < word.length();
  }

  /** Returns the lemma of a word that the script {@link #fits}. */
  public String apply(String word) {
    if (cut == WHOLE) {
      return add;
    }
    String cased = lower ? word.toLowerCase(Locale.ROOT) : word;
    return cased.substring(0, Math.max(0, cased.length() - cut)) + add;
  }

  /** Reads a script as {@link #toString} writes it. */
  static LemmaScript parse(String text) {
    String[] parts = text.split(" ", 3);
    return new LemmaScript(parts[0].equals("lower"), Integer.parseInt(parts[1]), parts[2]);
  }

  @Override
  public String toString() {
    return (lower ? "lower" : "keep") + " " + cut + " " + add;
  }
}
