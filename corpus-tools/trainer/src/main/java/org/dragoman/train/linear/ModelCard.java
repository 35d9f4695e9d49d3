package org.dragoman.train.linear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.entity.tagger.NameModel;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.DataSet;
import org.dragoman.train.data.TrainingSentence;

/** Writes what a model was trained on, how, and how well it does. */
final class ModelCard {

  private ModelCard() {}

  static void write(
      Path file,
      NameModel model,
      long bytes,
      LinearSettings settings,
      long seed,
      List<TrainingSentence> sentences,
      List<String> log)
      throws IOException {
    Map<String, Long> counts =
        sentences.stream()
            .collect(
                Collectors.groupingBy(TrainingSentence::set, TreeMap::new, Collectors.counting()));
    StringBuilder card = new StringBuilder();
    card.append("# Model card: linear-names\n\n")
        .append("Conditional random field over hashed features; finds names of persons,\n")
        .append("organisations and locations in English news. ")
        .append(model.size())
        .append(" features, ")
        .append(bytes)
        .append(
            " bytes.\n\nMade by `org.dragoman.train.linear.TrainLinearNames --data FOLDER --out FOLDER --seed ")
        .append(seed)
        .append(" --epochs ")
        .append(settings.epochs())
        .append("`.\n\n## Data\n\n| set | sentences | weight | licence |\n|---|---|---|---|\n");
    for (DataSet set : DataSet.all()) {
      if (counts.containsKey(set.name())) {
        card.append("| ")
            .append(set.name())
            .append(" | ")
            .append(counts.get(set.name()))
            .append(" | ")
            .append(set.weight())
            .append(" | ")
            .append(set.licence())
            .append(" |\n");
      }
    }
    card.append("\nThe model holds weights of hashed features, no text of these sets.\n")
        .append("\n## Settings\n\n- ")
        .append(settings)
        .append("\n- ")
        .append(AugmentSettings.bundled())
        .append(
            "\n\n## Log\n\nScores are F1 of exact spans, in percent, of the tagger alone with gold sentences,\n")
        .append(
            "against the sets brought to our guidelines; dev sets were never trained on.\n\n```\n");
    log.forEach(line -> card.append(line).append('\n'));
    card.append("```\n");
    Files.writeString(file, card);
  }
}
