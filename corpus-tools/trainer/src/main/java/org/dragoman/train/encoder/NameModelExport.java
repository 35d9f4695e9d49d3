package org.dragoman.train.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.train.encoder.DevelopmentSet.Scored;

/**
 * Makes the files that the engine loads: the quantised encoder and the head, whose scores of steps
 * and temperature are fitted on the development sets with the quantised encoder.
 */
final class NameModelExport {

  private static final double[] STEP_FACTORS = {0, 0.1, 0.2, 0.3, 0.5};
  private static final double LOWEST_TEMPERATURE = 0.6;
  private static final double HIGHEST_TEMPERATURE = 4;
  private static final double TEMPERATURE_STEP = 0.1;
  private static final double SURE = 1e-4;

  /** What was made. */
  record Exported(NameHead head, Map<String, NameScores> scores, double stepFactor) {}

  private final List<DevelopmentSet> sets;
  private final List<String> chosen;

  /**
   * Makes an export.
   *
   * @param sets all sets to score
   * @param chosen names of those that settings are fitted on
   */
  NameModelExport(List<DevelopmentSet> sets, List<String> chosen) {
    this.sets = sets;
    this.chosen = chosen;
  }

  /** Writes {@code encoder.onnx} and {@code names.tsv} into a folder. */
  Exported write(byte[] encoder, NameHead head, double[][] steps, Path folder) throws IOException {
    Map<DevelopmentSet, List<Scored>> outputs = run(encoder, head);
    double factor = bestFactor(outputs, head, steps);
    NameHead stepped = head.with(StepScores.times(steps, factor), 1);
    NameHead fitted = stepped.with(stepped.steps(), temperature(outputs, stepped));
    Map<String, NameScores> scores = new LinkedHashMap<>();
    outputs.forEach((set, scored) -> scores.put(set.name(), set.scores(scored, fitted)));
    Files.createDirectories(folder);
    Files.write(folder.resolve("encoder.onnx"), encoder);
    Files.writeString(folder.resolve("names.tsv"), fitted.toText());
    return new Exported(fitted, scores, factor);
  }

  private Map<DevelopmentSet, List<Scored>> run(byte[] onnx, NameHead head) throws IOException {
    try {
      Encoder encoder = Encoder.of(onnx);
      Map<DevelopmentSet, List<Scored>> outputs = new LinkedHashMap<>();
      for (DevelopmentSet set : sets) {
        outputs.put(set, set.run(batch -> score(encoder, head, batch)));
      }
      return outputs;
    } catch (OrtException e) {
      throw new IOException("the exported encoder can't be loaded: " + e.getMessage(), e);
    }
  }

  private static List<float[][]> score(Encoder encoder, NameHead head, List<EncodedWords> batch) {
    return encoder.encode(batch).stream().map(head::scores).toList();
  }

  private double bestFactor(
      Map<DevelopmentSet, List<Scored>> outputs, NameHead head, double[][] steps) {
    double best = 0;
    double bestMean = -1;
    for (double factor : STEP_FACTORS) {
      NameHead stepped = head.with(StepScores.times(steps, factor), 1);
      double mean =
          outputs.entrySet().stream()
              .filter(e -> chosen.contains(e.getKey().name()))
              .mapToDouble(e -> e.getKey().scores(e.getValue(), stepped).f1(null))
              .average()
              .orElse(0);
      if (mean > bestMean) {
        bestMean = mean;
        best = factor;
      }
    }
    return best;
  }

  /** The temperature whose confidences say best whether a name is right (least log loss). */
  private double temperature(Map<DevelopmentSet, List<Scored>> outputs, NameHead head) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double t = LOWEST_TEMPERATURE; t <= HIGHEST_TEMPERATURE; t += TEMPERATURE_STEP) {
      NameHead heated = head.with(head.steps(), t);
      List<Double> losses = new ArrayList<>();
      outputs.forEach(
          (set, scored) -> {
            if (chosen.contains(set.name())) {
              scored.forEach(stretch -> addLosses(set, stretch, heated, losses));
            }
          });
      double mean = losses.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      if (mean < least) {
        least = mean;
        best = Math.round(t * 10) / 10.0;
      }
    }
    return best;
  }

  private static void addLosses(
      DevelopmentSet set, Scored stretch, NameHead head, List<Double> losses) {
    List<NameScores.Span> gold = set.gold(stretch.document());
    for (NameHead.Found name : head.decode(stretch.encoded(), stretch.scores())) {
      NameScores.Span span = new NameScores.Span(name.begin(), name.end(), name.label().type());
      double sure = Math.max(SURE, Math.min(1 - SURE, name.confidence()));
      losses.add(-Math.log(gold.contains(span) ? sure : 1 - sure));
    }
  }
}
