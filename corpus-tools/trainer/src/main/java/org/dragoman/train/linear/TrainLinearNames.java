package org.dragoman.train.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.entity.tagger.NameModel;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.Tokenizer;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.Augmenter;
import org.dragoman.train.data.DataSet;
import org.dragoman.train.data.NameStock;
import org.dragoman.train.data.NamedText.Span;
import org.dragoman.train.data.TrainingData;
import org.dragoman.train.data.TrainingSentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the linear tagger, and writes its model and model card. */
@Command(
    name = "train-linear-names",
    mixinStandardHelpOptions = true,
    description = "Trains the linear name tagger and writes its model and model card.")
public final class TrainLinearNames implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      description = "Folder of NAME.train.jsonl.gz, and of *.dev.jsonl.gz for the card's scores.")
  private Path data;

  @Option(names = "--out", required = true, description = "Folder to write the model into.")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "Seed. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--epochs", description = "Times the data are shown; default: settings.tsv.")
  private Integer epochs;

  @Option(names = "--documents", description = "Read so many documents only, for a trial.")
  private Integer most;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainLinearNames()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    LinearSettings settings = LinearSettings.bundled();
    settings = epochs == null ? settings : settings.withEpochs(epochs);
    List<List<TrainingSentence>> documents = TrainingData.documents(data, TrainLinearNames::tokens);
    documents = most == null ? documents : documents.subList(0, Math.min(most, documents.size()));
    List<TrainingSentence> sentences = documents.stream().flatMap(List::stream).toList();
    NameStock stock = NameStock.of(KnowledgeBase.bundled(), sentences);
    List<String> log = new ArrayList<>();
    LinearTrainer trainer =
        new LinearTrainer(
            settings,
            new Augmenter(AugmentSettings.bundled(), stock),
            seed,
            line -> {
              log.add(line);
              System.out.println(line);
            });
    NameModel model = trainer.train(documents);
    for (Path dev : developmentFiles()) {
      String name = dev.getFileName().toString().replaceAll("\\.dev\\.jsonl\\.gz$", "");
      DataSet set = new DataSet(name, 1, false, "");
      List<LabelledDocument> labelled =
          TrainingData.documents(dev, set, TrainLinearNames::tokens).stream()
              .map(LabelledDocument::of)
              .toList();
      String line = "dev " + name + ": " + trainer.score(model, labelled).line();
      log.add(line);
      System.out.println(line);
    }
    Files.createDirectories(out);
    Path file = out.resolve(NameModel.RESOURCE);
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.write(stream);
    }
    ModelCard.write(
        out.resolve("linear-names.md"), model, Files.size(file), settings, seed, sentences, log);
    return 0;
  }

  private List<Path> developmentFiles() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(f -> f.toString().endsWith(".dev.jsonl.gz")).sorted().toList();
    }
  }

  private static List<Span> tokens(String text, int begin, int end) {
    return Tokenizer.tokens(text, begin, end).stream()
        .map(token -> new Span(token.begin(), token.end()))
        .toList();
  }
}
