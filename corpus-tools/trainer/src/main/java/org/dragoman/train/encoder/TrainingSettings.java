package org.dragoman.train.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The settings of a training, read from a YAML file whose keys are those of {@code encoder.yaml}.
 * Every key must be there, and no other: a training can be repeated from its file.
 *
 * @param model name of the model, as provenance and model card show it
 * @param seed of everything that is drawn
 * @param steps how many steps; the learning rate falls to 0 at the last
 * @param batch sentences with names a step
 * @param syntaxBatch sentences of treebanks a step; 0 trains names alone
 * @param namesWeight what the loss of names counts beside that of syntax
 * @param arcWidth how long a token as dependent or head of an arc is
 * @param relationWidth width of the hidden layer of the relations
 * @param learningRate highest learning rate of the encoder
 * @param headRate what the heads' learning rate is that of the encoder times
 * @param warmUp part of the steps in which the learning rate rises
 * @param weightDecay of AdamW
 * @param clip highest norm of the gradient
 * @param dropout inside the encoder and before the head
 * @param wordDropout part of the words that are masked; their shape stays
 * @param labelSmoothing part of the target that is spread over all labels
 * @param frozenLayers lower layers that are not trained
 * @param weights how often a sentence of a data set is shown, for those sets where it is not what
 *     {@code datasets.tsv} says
 * @param augment whether sentences are varied (see {@code org.dragoman.train.data})
 * @param substitute the probability that names of a sentence are replaced, where it is varied
 * @param heldOut one sentence of so many of the news sets is kept for scores
 * @param evaluateEvery steps between two scorings
 * @param checkpointEvery steps between two checkpoints
 * @param patience scorings without a better one after which training stops early
 * @param dev names of the development sets whose mean score (F1 of names, LAS of trees) chooses the
 *     best checkpoint
 */
record TrainingSettings(
    String model,
    long seed,
    int steps,
    int batch,
    int syntaxBatch,
    double namesWeight,
    int arcWidth,
    int relationWidth,
    double learningRate,
    double headRate,
    double warmUp,
    double weightDecay,
    double clip,
    double dropout,
    double wordDropout,
    double labelSmoothing,
    int frozenLayers,
    Map<String, Double> weights,
    boolean augment,
    double substitute,
    int heldOut,
    int evaluateEvery,
    int checkpointEvery,
    int patience,
    List<String> dev) {

  private static final Set<String> KEYS =
      Set.of(
          "model",
          "seed",
          "steps",
          "batch",
          "syntax-batch",
          "names-weight",
          "arc-width",
          "relation-width",
          "learning-rate",
          "head-rate",
          "warm-up",
          "weight-decay",
          "clip",
          "dropout",
          "word-dropout",
          "label-smoothing",
          "frozen-layers",
          "weights",
          "augment",
          "substitute",
          "held-out",
          "evaluate-every",
          "checkpoint-every",
          "patience",
          "dev");

  /**
   * Reads a settings file.
   *
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if a key is missing, unknown or of the wrong kind
   */
  static TrainingSettings read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(
          new Load(LoadSettings.builder().setLabel(file.toString()).build())
              .loadFromInputStream(in));
    }
  }

  private static TrainingSettings of(Object document) {
    if (!(document instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("the settings are no map of keys and values");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(String.valueOf(key), value));
    Set<String> missing = new TreeSet<>(KEYS);
    missing.removeAll(values.keySet());
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(KEYS);
    if (!missing.isEmpty() || !unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "settings missing: " + missing + ", settings unknown: " + unknown);
    }
    return new TrainingSettings(
        values.get("model").toString(),
        number(values, "seed").longValue(),
        number(values, "steps").intValue(),
        number(values, "batch").intValue(),
        number(values, "syntax-batch").intValue(),
        number(values, "names-weight").doubleValue(),
        number(values, "arc-width").intValue(),
        number(values, "relation-width").intValue(),
        number(values, "learning-rate").doubleValue(),
        number(values, "head-rate").doubleValue(),
        number(values, "warm-up").doubleValue(),
        number(values, "weight-decay").doubleValue(),
        number(values, "clip").doubleValue(),
        number(values, "dropout").doubleValue(),
        number(values, "word-dropout").doubleValue(),
        number(values, "label-smoothing").doubleValue(),
        number(values, "frozen-layers").intValue(),
        weights(values.get("weights")),
        values.get("augment").equals(Boolean.TRUE),
        number(values, "substitute").doubleValue(),
        number(values, "held-out").intValue(),
        number(values, "evaluate-every").intValue(),
        number(values, "checkpoint-every").intValue(),
        number(values, "patience").intValue(),
        ((List<?>) values.get("dev")).stream().map(Object::toString).toList());
  }

  private static Map<String, Double> weights(Object value) {
    Map<String, Double> weights = new TreeMap<>();
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("weights must be a map of data sets and numbers");
    }
    map.forEach((set, weight) -> weights.put(set.toString(), ((Number) weight).doubleValue()));
    return weights;
  }

  private static Number number(Map<String, Object> values, String key) {
    if (values.get(key) instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException(key + " must be a number, not " + values.get(key));
  }

  /** Returns the learning rate of a step, counted from 0: a rise, then a straight fall to 0. */
  double learningRate(int step) {
    double rise = Math.max(1, warmUp * steps);
    double fall = (steps - step) / Math.max(1, steps - rise);
    return learningRate * Math.max(0, Math.min((step + 1) / rise, fall));
  }
}
