package org.dragoman.corpus.evaluate.syntax;

/**
 * A measure and its figures.
 *
 * @param measure its name, such as {@code LAS}
 * @param correct how many of the system are right
 * @param gold how many gold has
 * @param system how many the system has
 */
public record SyntaxScore(String measure, long correct, long gold, long system) {

  /** Returns the share of what the system has that is right, in percent. */
  public double precision() {
    return system == 0 ? 0 : 100.0 * correct / system;
  }

  /** Returns the share of what gold has that the system found, in percent. */
  public double recall() {
    return gold == 0 ? 0 : 100.0 * correct / gold;
  }

  /** Returns their harmonic mean, in percent. */
  public double f1() {
    return gold + system == 0 ? 0 : 200.0 * correct / (gold + system);
  }

  SyntaxScore plus(SyntaxScore other) {
    return new SyntaxScore(
        measure, correct + other.correct, gold + other.gold, system + other.system);
  }
}
