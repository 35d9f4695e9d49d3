package org.dragoman.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line of the result: a measure and its figures, in percent with one decimal. */
public sealed interface MeasureRow {

  /** Returns the measure's name, such as {@code mention PER}; never null. */
  String measure();

  /**
   * Figures of a measure that counts what was found and what should have been.
   *
   * @param measure the measure's name
   * @param precision share of what the system has that is right
   * @param recall share of what gold has that the system found
   * @param f1 their harmonic mean (van Rijsbergen 1979), 2PR / (P + R), of the unrounded values
   * @param counts what was counted; null for a mean over mentions
   */
  record FScore(
      String measure, BigDecimal precision, BigDecimal recall, BigDecimal f1, Counts counts)
      implements MeasureRow {

    static FScore of(String measure, Counts counts) {
      double precision = counts.system() == 0 ? 0 : (double) counts.hit() / counts.system();
      double recall = counts.gold() == 0 ? 0 : (double) counts.hit() / counts.gold();
      return of(measure, precision, recall, counts);
    }

    static FScore of(String measure, double precision, double recall, Counts counts) {
      double sum = precision + recall;
      // multiplied and divided in this order: another one gives another last digit
      double f1 = sum == 0 ? 0 : 200 * precision * recall / sum;
      return new FScore(
          measure, rounded(100 * precision), rounded(100 * recall), rounded(f1), counts);
    }
  }

  /**
   * How many things were found.
   *
   * @param hit in gold and in the system
   * @param gold in gold
   * @param system in the system
   */
  record Counts(int hit, int gold, int system) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(int moreHit, int moreGold, int moreSystem) {
      return new Counts(hit + moreHit, gold + moreGold, system + moreSystem);
    }
  }

  /**
   * Share of cases in which something holds.
   *
   * @param measure the measure's name
   * @param accuracy the share; null if there was no case
   * @param hit cases in which it holds
   * @param gold all cases
   */
  record Accuracy(String measure, BigDecimal accuracy, int hit, int gold) implements MeasureRow {

    static Accuracy of(String measure, int hit, int gold) {
      return new Accuracy(measure, gold == 0 ? null : rounded(100.0 * hit / gold), hit, gold);
    }
  }

  /** The exact decimal value of the double, rounded half to even. */
  private static BigDecimal rounded(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN);
  }
}
