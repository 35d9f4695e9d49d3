package org.dragoman.entity.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of one stretch of words, decided together: what the network gives for each word, plus
 * the score of each step from one label to the next, under the constraint that a name goes on only
 * where it has begun. {@link #best()} is Viterbi's path, {@link #probability} the forward-backward
 * sum over all paths that hold exactly a given name.
 */
final class LabelLattice {

  private static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final int LABELS = NameLabel.ALL.size();

  /**
   * A name found, in words.
   *
   * @param first index of its first word
   * @param after index after its last word
   */
  record Run(int first, int after, NameLabel begin) {}

  private final double[][] scores;
  private final double[][] steps;

  /**
   * Makes a lattice.
   *
   * @param scores for each word a score for each label
   * @param steps the score of label [from][to]
   * @param temperature what both are divided by; above 1 it makes probabilities less sure
   */
  LabelLattice(float[][] scores, double[][] steps, double temperature) {
    this.scores = new double[scores.length][LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int l = 0; l < LABELS; l++) {
        this.scores[i][l] = scores[i][l] / temperature;
      }
    }
    this.steps = new double[LABELS][LABELS];
    for (int from = 0; from < LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        boolean allowed = NameLabel.ALL.get(to).mayFollow(NameLabel.ALL.get(from));
        this.steps[from][to] = allowed ? steps[from][to] / temperature : NEVER;
      }
    }
  }

  /** Returns the names on the best path, in text order. */
  List<Run> best() {
    int n = scores.length;
    double[][] best = new double[n][LABELS];
    int[][] from = new int[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int l = 0; l < LABELS; l++) {
        best[i][l] = NEVER;
        if (i == 0) {
          best[i][l] = first(l);
          continue;
        }
        for (int p = 0; p < LABELS; p++) {
          double score = best[i - 1][p] + steps[p][l] + scores[i][l];
          if (score > best[i][l]) {
            best[i][l] = score;
            from[i][l] = p;
          }
        }
      }
    }
    return runs(path(best, from));
  }

  private double first(int label) {
    return NameLabel.ALL.get(label).mayFollow(null) ? scores[0][label] : NEVER;
  }

  private static int[] path(double[][] best, int[][] from) {
    int[] path = new int[best.length];
    if (path.length == 0) {
      return path;
    }
    int last = path.length - 1;
    for (int l = 1; l < LABELS; l++) {
      if (best[last][l] > best[last][path[last]]) {
        path[last] = l;
      }
    }
    for (int i = last; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static List<Run> runs(int[] path) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      NameLabel label = NameLabel.ALL.get(path[i]);
      if (label.isBegin()) {
        int after = i + 1;
        while (after < path.length && NameLabel.ALL.get(path[after]).isInside()) {
          after++;
        }
        runs.add(new Run(i, after, label));
      }
    }
    return runs;
  }

  /** Returns for each run the probability that a name of its type has exactly its words. */
  double[] probabilities(List<Run> runs) {
    if (runs.isEmpty()) {
      return new double[0];
    }
    double[][] forward = forward();
    double[][] backward = backward();
    double all = sum(forward[scores.length - 1]);
    double[] probabilities = new double[runs.size()];
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = Math.exp(score(runs.get(k), forward, backward) - all);
    }
    return probabilities;
  }

  private double score(Run run, double[][] forward, double[][] backward) {
    int begin = run.begin().ordinal();
    int inside = NameLabel.of(run.begin().type(), false).ordinal();
    double score = forward[run.first()][begin];
    int last = begin;
    for (int i = run.first() + 1; i < run.after(); i++) {
      score += steps[last][inside] + scores[i][inside];
      last = inside;
    }
    if (run.after() == scores.length) {
      return score;
    }
    double[] next = new double[LABELS];
    for (int l = 0; l < LABELS; l++) {
      next[l] =
          l == inside ? NEVER : steps[last][l] + scores[run.after()][l] + backward[run.after()][l];
    }
    return score + sum(next);
  }

  private double[][] forward() {
    double[][] forward = new double[scores.length][LABELS];
    double[] terms = new double[LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int l = 0; l < LABELS; l++) {
        if (i == 0) {
          forward[i][l] = first(l);
          continue;
        }
        for (int p = 0; p < LABELS; p++) {
          terms[p] = forward[i - 1][p] + steps[p][l];
        }
        forward[i][l] = sum(terms) + scores[i][l];
      }
    }
    return forward;
  }

  private double[][] backward() {
    double[][] backward = new double[scores.length][LABELS];
    double[] terms = new double[LABELS];
    for (int i = scores.length - 2; i >= 0; i--) {
      for (int l = 0; l < LABELS; l++) {
        for (int next = 0; next < LABELS; next++) {
          terms[next] = steps[l][next] + scores[i + 1][next] + backward[i + 1][next];
        }
        backward[i][l] = sum(terms);
      }
    }
    return backward;
  }

  /** The logarithm of a sum of exponentials. */
  private static double sum(double[] logs) {
    double most = Arrays.stream(logs).max().orElse(NEVER);
    if (most == NEVER) {
      return NEVER;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }
}
