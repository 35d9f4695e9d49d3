package org.dragoman.train.linear;

import java.util.Arrays;
import java.util.Random;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.NameFeatures;
import org.dragoman.entity.tagger.NameTags;

/**
 * Learns the weights of a linear-chain conditional random field, sentence by sentence, by gradient
 * steps with AdaGrad's rates (Duchi et al. 2011); where a tag is not known, all are allowed and the
 * sum over them is learnt. Not safe for threads.
 */
final class CrfLearner {

  private static final int TAGS = NameTags.COUNT;
  private static final double NEGLIGIBLE = 1e-4;

  private final FeatureIndex index;
  private final double rate;
  private final double dropout;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[TAGS * TAGS];
  private final float[] transitionSquares = new float[TAGS * TAGS];
  private float[] sums;
  private float[] transitionSums;
  private int summed;

  private final NameFeatures features = new NameFeatures();
  private int[][] rows = new int[0][];
  private int[] counts = new int[0];
  private double[] scores;
  private double[] potentials;
  private double[] forward;
  private double[] backward;
  private double[] gradient;
  private final double[] follow = new double[TAGS * TAGS];
  private final double[] transitionGradient = new double[TAGS * TAGS];

  CrfLearner(FeatureIndex index, double rate, double dropout) {
    this.index = index;
    this.rate = rate;
    this.dropout = dropout;
    weights = new float[index.size() * TAGS];
    squares = new float[index.size() * TAGS];
    for (int a = 0; a < TAGS; a++) {
      for (int b = 0; b < TAGS; b++) {
        follow[a * TAGS + b] = NameTags.mayFollow(a, b) ? 1 : 0;
      }
    }
  }

  /**
   * Takes a step for a sentence, without some of its features, so that the model learns not to lean
   * on single words, and returns its loss before the step.
   */
  double learn(DocumentWords words, int sentence, int[] tags, Random random) {
    int first = words.first(sentence);
    int length = words.afterLast(sentence) - first;
    ensure(length);
    for (int i = 0; i < length; i++) {
      features.find(words, sentence, first + i);
      counts[i] = 0;
      if (rows[i] == null || rows[i].length < features.count()) {
        rows[i] = new int[features.count() + 16];
      }
      for (int f = 0; f < features.count(); f++) {
        int row = index.row(features.hashes()[f]);
        if (row >= 0 && random.nextFloat() >= dropout) {
          rows[i][counts[i]++] = row;
        }
      }
      score(i);
    }
    for (int a = 0; a < TAGS * TAGS; a++) {
      if (follow[a] > 0) {
        follow[a] = Math.exp(transitions[a]);
      }
    }
    Arrays.fill(gradient, 0, length * TAGS, 0);
    Arrays.fill(transitionGradient, 0);
    double loss = addExpected(length, first, null, 1) - addExpected(length, first, tags, -1);
    step(length);
    return loss;
  }

  private void score(int i) {
    Arrays.fill(scores, i * TAGS, (i + 1) * TAGS, 0);
    for (int f = 0; f < counts[i]; f++) {
      int base = rows[i][f] * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        scores[i * TAGS + tag] += weights[base + tag];
      }
    }
  }

  /**
   * Adds the expected tags and transitions to the gradient, over all sequences or over those that
   * agree with the known tags, and returns the logarithm of their sum.
   */
  private double addExpected(int length, int first, int[] tags, int sign) {
    double log = 0;
    for (int i = 0; i < length; i++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int tag = 0; tag < TAGS; tag++) {
        if (allowed(tags, first + i, tag)) {
          highest = Math.max(highest, scores[i * TAGS + tag]);
        }
      }
      for (int tag = 0; tag < TAGS; tag++) {
        potentials[i * TAGS + tag] =
            allowed(tags, first + i, tag) ? Math.exp(scores[i * TAGS + tag] - highest) : 0;
      }
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        double before = 0;
        if (potentials[i * TAGS + tag] > 0) {
          if (i == 0) {
            before = NameTags.mayOpen(tag) ? 1 : 0;
          } else {
            for (int b = 0; b < TAGS; b++) {
              before += forward[(i - 1) * TAGS + b] * follow[b * TAGS + tag];
            }
          }
        }
        forward[i * TAGS + tag] = before * potentials[i * TAGS + tag];
        sum += forward[i * TAGS + tag];
      }
      for (int tag = 0; tag < TAGS; tag++) {
        forward[i * TAGS + tag] /= sum;
      }
      log += Math.log(sum) + highest;
    }
    double closing = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      backward[(length - 1) * TAGS + tag] = NameTags.mayClose(tag) ? 1 : 0;
      closing += NameTags.mayClose(tag) ? forward[(length - 1) * TAGS + tag] : 0;
    }
    log += Math.log(closing);
    for (int i = length - 1; i >= 0; i--) {
      addMarginals(i, sign);
      if (i > 0) {
        goBack(i, sign);
      }
    }
    return log;
  }

  private static boolean allowed(int[] tags, int i, int tag) {
    return tags == null || tags[i] == LabelledDocument.UNKNOWN || tags[i] == tag;
  }

  private void addMarginals(int i, int sign) {
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      sum += forward[i * TAGS + tag] * backward[i * TAGS + tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      gradient[i * TAGS + tag] += sign * forward[i * TAGS + tag] * backward[i * TAGS + tag] / sum;
    }
  }

  /** From the place i to the one before it; adds the expected transitions between them. */
  private void goBack(int i, int sign) {
    double sum = 0;
    double total = 0;
    for (int b = 0; b < TAGS; b++) {
      double next = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        next += follow[b * TAGS + tag] * potentials[i * TAGS + tag] * backward[i * TAGS + tag];
      }
      backward[(i - 1) * TAGS + b] = next;
      sum += next;
      total += forward[(i - 1) * TAGS + b] * next;
    }
    for (int b = 0; b < TAGS; b++) {
      double before = forward[(i - 1) * TAGS + b];
      if (before > 0) {
        for (int tag = 0; tag < TAGS; tag++) {
          transitionGradient[b * TAGS + tag] +=
              sign
                  * before
                  * follow[b * TAGS + tag]
                  * potentials[i * TAGS + tag]
                  * backward[i * TAGS + tag]
                  / total;
        }
      }
      backward[(i - 1) * TAGS + b] /= sum;
    }
  }

  private void step(int length) {
    for (int i = 0; i < length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        double slope = gradient[i * TAGS + tag];
        if (Math.abs(slope) < NEGLIGIBLE) {
          continue;
        }
        float square = (float) (slope * slope);
        for (int f = 0; f < counts[i]; f++) {
          int at = rows[i][f] * TAGS + tag;
          squares[at] += square;
          weights[at] -= (float) (rate * slope / Math.sqrt(squares[at] + 1e-6));
        }
      }
    }
    for (int a = 0; a < TAGS * TAGS; a++) {
      double slope = transitionGradient[a];
      if (Math.abs(slope) >= NEGLIGIBLE) {
        transitionSquares[a] += (float) (slope * slope);
        transitions[a] -= (float) (rate * slope / Math.sqrt(transitionSquares[a] + 1e-6));
      }
    }
  }

  /** Takes a share off every weight. */
  void decay(double share) {
    float kept = (float) (1 - share);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= kept;
    }
  }

  /** Adds the weights as they are to the average. */
  void addToAverage() {
    if (sums == null) {
      sums = new float[weights.length];
      transitionSums = new float[transitions.length];
    }
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += transitions[i];
    }
    summed++;
  }

  /** Returns the averaged weights, as many as there are tags for each feature. */
  float[] averageWeights() {
    float[] average = average(sums == null ? weights : sums);
    for (int i = 0; i < average.length; i++) {
      average[i] *= (float) (1 - dropout);
    }
    return average;
  }

  /** Returns the averaged numbers of the transitions. */
  float[] averageTransitions() {
    return average(transitionSums == null ? transitions : transitionSums);
  }

  private float[] average(float[] values) {
    float[] average = values.clone();
    for (int i = 0; i < average.length; i++) {
      average[i] /= Math.max(1, summed);
    }
    return average;
  }

  private void ensure(int length) {
    if (length > rows.length) {
      int room = Math.max(128, 2 * length);
      rows = Arrays.copyOf(rows, room);
      counts = new int[room];
      scores = new double[room * TAGS];
      potentials = new double[room * TAGS];
      forward = new double[room * TAGS];
      backward = new double[room * TAGS];
      gradient = new double[room * TAGS];
    }
  }
}
