package org.dragoman.entity.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.encoder.EncodedWords;

/**
 * What turns the encoder's output into names: a linear layer, the scores of steps between labels
 * and the temperature of the confidence. Immutable by convention: the arrays are not to be changed.
 *
 * @param model name of the trained model, as provenance shows it
 * @param weights [width of the encoder][labels]
 * @param bias [labels]
 * @param steps score of a step [from][to]
 * @param temperature fitted on development data, so that confidences are probabilities
 */
public record NameHead(
    String model, float[][] weights, float[] bias, double[][] steps, double temperature) {

  private static final String MODEL = "model";
  private static final String TEMPERATURE = "temperature";
  private static final String STEPS = "steps";
  private static final String BIAS = "bias";
  private static final String WEIGHTS = "weights";

  /**
   * A name in a text.
   *
   * @param begin UTF-16 offset of its first code unit
   * @param end UTF-16 offset after its last code unit
   * @param label the label of its first word, which has its type
   * @param confidence from 0 to 1
   */
  public record Found(int begin, int end, NameLabel label, double confidence) {}

  /**
   * Returns the scores of the labels for each word.
   *
   * @param vectors output of the encoder for each word
   */
  public float[][] scores(float[][] vectors) {
    float[][] scores = new float[vectors.length][];
    for (int w = 0; w < scores.length; w++) {
      scores[w] = scores(vectors[w]);
    }
    return scores;
  }

  private float[] scores(float[] vector) {
    float[] scores = bias.clone();
    for (int d = 0; d < vector.length; d++) {
      for (int l = 0; l < scores.length; l++) {
        scores[l] += vector[d] * weights[d][l];
      }
    }
    return scores;
  }

  /**
   * Reads a head: tab-separated lines, each with a word that says what its values are.
   *
   * @throws IOException if the stream can't be read
   * @throws IllegalArgumentException if it holds no head
   */
  public static NameHead read(InputStream in) throws IOException {
    Map<String, List<String[]>> lines = new HashMap<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] cells = line.split("\t");
      String[] values = Arrays.copyOfRange(cells, 1, cells.length);
      lines.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(values);
    }
    if (!lines.keySet().containsAll(List.of(MODEL, TEMPERATURE, BIAS, STEPS, WEIGHTS))) {
      throw new IllegalArgumentException("no head of a name model: it has only " + lines.keySet());
    }
    return new NameHead(
        lines.get(MODEL).get(0)[0],
        lines.get(WEIGHTS).stream().map(NameHead::floats).toArray(float[][]::new),
        floats(lines.get(BIAS).get(0)),
        lines.get(STEPS).stream()
            .map(row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new),
        Double.parseDouble(lines.get(TEMPERATURE).get(0)[0]));
  }

  private static float[] floats(String[] cells) {
    float[] values = new float[cells.length];
    for (int i = 0; i < cells.length; i++) {
      values[i] = Float.parseFloat(cells[i]);
    }
    return values;
  }

  /** Returns the head as text, as {@link #read} reads it. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(MODEL).append('\t').append(model).append('\n');
    text.append(TEMPERATURE).append('\t').append(temperature).append('\n');
    for (double[] row : steps) {
      text.append(STEPS);
      Arrays.stream(row).forEach(value -> text.append('\t').append(value));
      text.append('\n');
    }
    addFloats(text, BIAS, bias);
    for (float[] row : weights) {
      addFloats(text, WEIGHTS, row);
    }
    return text.toString();
  }

  private static void addFloats(StringBuilder text, String name, float[] values) {
    text.append(name);
    for (float value : values) {
      text.append('\t').append(value);
    }
    text.append('\n');
  }

  /** Returns the same head with other scores of steps and another temperature. */
  public NameHead with(double[][] otherSteps, double otherTemperature) {
    return new NameHead(model, weights, bias, otherSteps, otherTemperature);
  }

  /** Returns the names that the scores of the words amount to, in text order. */
  public List<Found> decode(EncodedWords words, float[][] scores) {
    return found(words, scores, new LabelLattice(scores, steps, 1).best());
  }

  /**
   * Returns how likely names are that others propose; those that are not made of whole words of
   * this stretch are left out.
   */
  public List<Found> judge(EncodedWords words, float[][] scores, List<NameQuestion> questions) {
    List<LabelLattice.Run> runs = new ArrayList<>();
    for (NameQuestion question : questions) {
      int first = -1;
      int after = -1;
      for (int w = 0; w < words.words().size(); w++) {
        first = words.words().get(w).begin() == question.begin() ? w : first;
        after = words.words().get(w).end() == question.end() ? w + 1 : after;
      }
      if (first >= 0 && after > first) {
        runs.add(new LabelLattice.Run(first, after, NameLabel.of(question.type(), true)));
      }
    }
    return found(words, scores, runs);
  }

  private List<Found> found(EncodedWords words, float[][] scores, List<LabelLattice.Run> runs) {
    double[] sure = new LabelLattice(scores, steps, temperature).probabilities(runs);
    List<Found> names = new ArrayList<>();
    for (int k = 0; k < sure.length; k++) {
      LabelLattice.Run run = runs.get(k);
      int begin = words.words().get(run.first()).begin();
      int end = words.words().get(run.after() - 1).end();
      names.add(new Found(begin, end, run.begin(), sure[k]));
    }
    return names;
  }
}
