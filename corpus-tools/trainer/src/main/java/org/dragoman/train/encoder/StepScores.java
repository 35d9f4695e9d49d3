package org.dragoman.train.encoder;

import java.util.List;
import org.dragoman.entity.encoder.NameLabel;
import org.dragoman.train.data.TrainingSentence;

/**
 * Scores of steps between labels, counted in the training sentences: how much likelier a label is
 * after another than by itself (pointwise mutual information), with one added to each count.
 */
final class StepScores {

  private StepScores() {}

  /** Returns [from][to]. */
  static double[][] of(List<TrainingSentence> sentences) {
    int labels = NameLabel.ALL.size();
    double[][] pairs = new double[labels][labels];
    double[] single = new double[labels];
    for (TrainingSentence sentence : sentences) {
      for (NameExample example : Examples.of(sentence)) {
        count(example.labels(), pairs, single);
      }
    }
    double all = 0;
    for (double count : single) {
      all += count + 1;
    }
    double[][] scores = new double[labels][labels];
    for (int from = 0; from < labels; from++) {
      double row = 0;
      for (double count : pairs[from]) {
        row += count + 1;
      }
      for (int to = 0; to < labels; to++) {
        scores[from][to] = Math.log((pairs[from][to] + 1) / row) - Math.log((single[to] + 1) / all);
      }
    }
    return scores;
  }

  private static void count(int[] example, double[][] pairs, double[] single) {
    for (int i = 0; i < example.length; i++) {
      if (example[i] == NameExample.UNKNOWN) {
        continue;
      }
      single[example[i]]++;
      if (i > 0 && example[i - 1] != NameExample.UNKNOWN) {
        pairs[example[i - 1]][example[i]]++;
      }
    }
  }

  /** Returns the scores times a factor, rounded to three decimals. */
  static double[][] times(double[][] scores, double factor) {
    double[][] product = new double[scores.length][scores.length];
    for (int from = 0; from < scores.length; from++) {
      for (int to = 0; to < scores.length; to++) {
        product[from][to] = Math.round(scores[from][to] * factor * 1000) / 1000.0;
      }
    }
    return product;
  }
}
