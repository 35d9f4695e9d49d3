package org.dragoman.train.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.text.SentenceFeatures;

/**
 * Logistic regression by FTRL-proximal (McMahan et al. 2013), which leaves most weights at zero.
 * While it learns, features drop out at random, and the sentence so far is now and then the one
 * that the model itself has cut.
 */
final class SentenceLearner {

  private static final double RATE = 0.2;
  private static final double L1 = 3;
  private static final double L2 = 1;
  private static final double DROPOUT = 0.1;
  private static final double OWN_CUTS = 0.5;
  private static final int EPOCHS = 8;
  private static final int MINIMUM_COUNT = 3;

  private final Random random;
  private final Map<Integer, double[]> states = new HashMap<>();
  private final int[] hashes = new int[SentenceFeatures.COUNT];

  private SentenceLearner(long seed) {
    random = new Random(seed);
  }

  /** Returns the weights that are not zero, by hash. */
  static Map<Integer, Float> learn(List<SentenceDocument> documents, long seed) {
    SentenceLearner learner = new SentenceLearner(seed);
    learner.countFeatures(documents);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      List<SentenceDocument> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, learner.random);
      for (SentenceDocument document : shuffled) {
        learner.learn(document, epoch > 0);
      }
    }
    Map<Integer, Float> weights = new HashMap<>();
    learner.states.forEach(
        (hash, state) -> {
          double weight = weight(state);
          if (weight != 0) {
            weights.put(hash, (float) weight);
          }
        });
    return weights;
  }

  private void countFeatures(List<SentenceDocument> documents) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (SentenceDocument document : documents) {
      int first = 0;
      int before = 0;
      for (int i = 0; i < document.tokens().size(); i++) {
        if (document.isCandidate(i)) {
          document.features().fill(i, first, before, hashes);
          for (int hash : hashes) {
            counts.merge(hash, 1, Integer::sum);
          }
        }
        if (document.endsAfter(i)) {
          before = document.features().shape(i);
          first = i + 1;
        }
      }
    }
    counts.forEach(
        (hash, count) -> {
          if (count >= MINIMUM_COUNT) {
            states.put(hash, new double[2]);
          }
        });
  }

  private void learn(SentenceDocument document, boolean ownCuts) {
    int first = 0;
    int before = 0;
    for (int i = 0; i < document.tokens().size(); i++) {
      boolean ends = document.endsAfter(i);
      boolean cut = ends;
      if (document.isCandidate(i)) {
        document.features().fill(i, first, before, hashes);
        double probability = update(ends);
        if (ownCuts && random.nextDouble() < OWN_CUTS) {
          cut = probability > 0.5;
        }
      }
      if (cut) {
        before = document.features().shape(i);
        first = i + 1;
      }
    }
  }

  /** Learns from one place, and returns how likely it was thought to end a sentence. */
  private double update(boolean ends) {
    List<double[]> active = new ArrayList<>(hashes.length);
    double sum = 0;
    for (int hash : hashes) {
      double[] state = states.get(hash);
      if (state != null && random.nextDouble() >= DROPOUT) {
        active.add(state);
        sum += weight(state);
      }
    }
    double probability = 1 / (1 + Math.exp(-sum));
    double gradient = probability - (ends ? 1 : 0);
    for (double[] state : active) {
      double square = gradient * gradient;
      double sigma = (Math.sqrt(state[1] + square) - Math.sqrt(state[1])) / RATE;
      state[0] += gradient - sigma * weight(state);
      state[1] += square;
    }
    return probability;
  }

  private static double weight(double[] state) {
    if (Math.abs(state[0]) <= L1) {
      return 0;
    }
    return -(state[0] - Math.signum(state[0]) * L1) / ((1 + Math.sqrt(state[1])) / RATE + L2);
  }
}
