package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.entity.encoder.NameLabel;

/** Names: a label for the first piece of each word. */
final class NamesHead implements Head<NameExample> {

  private static final int LABELS = NameLabel.ALL.size();
  private static final String WEIGHT = "names.weight";
  private static final String BIAS = "names.bias";
  private static final double SPREAD = 0.02;

  private final Parameters parameters;
  private final int width;
  private final double dropout;
  private final double smoothing;

  /**
   * Adds the head's parameters.
   *
   * @param smoothing what part of the target is spread over all labels
   * @param rate factor of the learning rate
   */
  NamesHead(
      Parameters parameters, int width, double dropout, double smoothing, double rate, long seed) {
    this.parameters = parameters;
    this.width = width;
    this.dropout = dropout;
    this.smoothing = smoothing;
    Random random = new Random(seed);
    float[] weights = new float[width * LABELS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (random.nextGaussian() * SPREAD);
    }
    parameters.add(WEIGHT, weights, new long[] {width, LABELS}, true, rate);
    parameters.add(BIAS, new float[LABELS], new long[] {LABELS}, true, rate);
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public NDArray loss(
      NDManager manager, NDArray hidden, List<NameExample> batch, boolean training) {
    int longest = (int) hidden.getShape().get(1);
    float[] target = new float[batch.size() * longest * LABELS];
    int words = 0;
    for (int i = 0; i < batch.size(); i++) {
      int[] first = batch.get(i).encoded().first();
      int[] labels = batch.get(i).labels();
      for (int w = 0; w < labels.length; w++) {
        if (labels[w] != NameExample.UNKNOWN) {
          int at = (i * longest + first[w]) * LABELS;
          for (int l = 0; l < LABELS; l++) {
            target[at + l] = (float) (smoothing / LABELS);
          }
          target[at + labels[w]] += (float) (1 - smoothing);
          words++;
        }
      }
    }
    NDArray wanted = manager.create(target, new Shape(batch.size(), longest, LABELS));
    return scores(hidden, training).logSoftmax(-1).mul(wanted).sum().neg().div(Math.max(1, words));
  }

  /** Returns the scores of the labels for each piece, [batch][longest][labels]. */
  NDArray scores(NDArray hidden, boolean training) {
    NDArray kept =
        training && dropout > 0
            ? hidden.getNDArrayInternal().dropout(hidden, (float) dropout, true).singletonOrThrow()
            : hidden;
    return kept.matMul(parameters.get(WEIGHT)).add(parameters.get(BIAS));
  }

  /** Returns the head as the engine loads it, with no scores of steps yet and temperature 1. */
  NameHead export(String model) {
    float[] flat = parameters.get(WEIGHT).toFloatArray();
    float[][] weights = new float[width][LABELS];
    for (int d = 0; d < width; d++) {
      System.arraycopy(flat, d * LABELS, weights[d], 0, LABELS);
    }
    return new NameHead(
        model, weights, parameters.get(BIAS).toFloatArray(), new double[LABELS][LABELS], 1);
  }
}
