package org.dragoman.train.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.text.encoder.SyntaxParser;
import org.dragoman.train.encoder.DevelopmentSet.Scored;

/**
 * The sets that a model is scored on; the scores of steps between labels and the temperature of the
 * confidence are fitted on some of them.
 */
final class DevelopmentSets {

  private static final double[] STEP_FACTORS = {0, 0.1, 0.2, 0.3, 0.5};
  private static final double LOWEST_TEMPERATURE = 0.6;
  private static final double HIGHEST_TEMPERATURE = 4;
  private static final double TEMPERATURE_STEP = 0.1;
  private static final double SURE = 1e-4;

  private final List<DevelopmentSet> sets;
  private final Map<String, List<TreebankSentence>> treebanks;
  private final List<String> chosen;

  /**
   * Makes an export.
   *
   * @param sets sets of names
   * @param treebanks sets of trees
   * @param chosen names of those that settings are fitted on
   */
  DevelopmentSets(
      List<DevelopmentSet> sets,
      Map<String, List<TreebankSentence>> treebanks,
      List<String> chosen) {
    this.sets = sets;
    this.treebanks = treebanks;
    this.chosen = chosen;
  }

  /** Returns a model's score on each set: F1 of names, LAS of trees, in percent. */
  Map<String, Double> scores(ExportedModel model) throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    Encoder encoder = model.encoder();
    names(model.names(), encoder).forEach((set, score) -> scores.put(set, rounded(score.f1(null))));
    syntax(model, encoder).forEach((set, score) -> scores.put(set, rounded(score.las())));
    return scores;
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }

  /** Returns a model's scores on each set in words. */
  Map<String, String> described(ExportedModel model) throws IOException {
    Map<String, String> scores = new LinkedHashMap<>();
    Encoder encoder = model.encoder();
    names(model.names(), encoder).forEach((set, score) -> scores.put(set, score.toString()));
    syntax(model, encoder).forEach((set, score) -> scores.put(set, score.toString()));
    return scores;
  }

  private Map<String, NameScores> names(NameHead head, Encoder encoder) {
    Map<String, NameScores> scores = new LinkedHashMap<>();
    run(encoder, head).forEach((set, scored) -> scores.put(set.name(), set.scores(scored, head)));
    return scores;
  }

  private Map<String, SyntaxScores> syntax(ExportedModel model, Encoder encoder)
      throws IOException {
    Map<String, SyntaxScores> scores = new LinkedHashMap<>();
    if (model.syntax() != null) {
      SyntaxParser parser = model.parser(encoder);
      treebanks.forEach((name, trees) -> scores.put(name, SyntaxScores.of(trees, parser)));
    }
    return scores;
  }

  /** Returns the model with scores of steps and a temperature that are fitted on these sets. */
  ExportedModel fitted(ExportedModel model, double[][] steps) throws IOException {
    NameHead head = model.names();
    Map<DevelopmentSet, List<Scored>> outputs = run(model.encoder(), head);
    NameHead stepped = head.with(StepScores.times(steps, bestFactor(outputs, head, steps)), 1);
    return model.with(stepped.with(stepped.steps(), temperature(outputs, stepped)));
  }

  private Map<DevelopmentSet, List<Scored>> run(Encoder encoder, NameHead head) {
    Map<DevelopmentSet, List<Scored>> outputs = new LinkedHashMap<>();
    for (DevelopmentSet set : sets) {
      outputs.put(set, set.run(batch -> score(encoder, head, batch)));
    }
    return outputs;
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
