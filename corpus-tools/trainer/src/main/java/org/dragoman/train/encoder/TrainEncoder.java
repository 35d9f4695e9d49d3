package org.dragoman.train.encoder;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.Augmenter;
import org.dragoman.train.data.NameStock;
import org.dragoman.train.data.NamedTextReader;
import org.dragoman.train.data.TrainingData;
import org.dragoman.train.data.TrainingSentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the encoder with its heads, names and syntax, and exports them. */
@Command(
    name = "train-encoder",
    mixinStandardHelpOptions = true,
    description = "Trains the encoder with its heads, names and syntax, and exports them.")
public final class TrainEncoder implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(TrainEncoder.class);
  private static final String BASE = "/all-minilm-l6-v2.onnx";
  private static final String QUANTIZED = "/all-minilm-l6-v2-q.onnx";

  @Option(
      names = "--data",
      required = true,
      description =
          "folder with ner/NAME.train.jsonl.gz and .dev.jsonl.gz, syntax/NAME.train.conllu.gz and .dev.conllu.gz")
  private Path data;

  @Option(names = "--settings", required = true, description = "settings file (YAML)")
  private Path settingsFile;

  @Option(
      names = "--work",
      required = true,
      description = "folder for checkpoints and log; a training begun there is resumed")
  private Path work;

  @Option(
      names = "--out",
      description =
          "folder for encoder.onnx, names.tsv, syntax.onnx, syntax.tsv and MODEL_CARD.md; without it no export")
  private Path out;

  @Option(
      names = "--export-only",
      description = "export the best state so far, without further steps")
  private boolean exportOnly;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainEncoder()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(work);
    TrainingSettings settings = TrainingSettings.read(settingsFile);
    List<TrainingSentence> train = new ArrayList<>();
    List<TrainingSentence> heldOut = new ArrayList<>();
    split(sentences(settings), settings.heldOut(), train, heldOut);
    Map<String, List<TreebankSentence>> treebanks =
        settings.syntaxBatch() > 0 ? treebanks(".train.conllu.gz") : Map.of();
    DevelopmentSets dev =
        new DevelopmentSets(
            developmentSets(heldOut),
            treebanks.isEmpty() ? Map.of() : treebanks(".dev.conllu.gz"),
            settings.dev());
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = Network.of(manager, settings, treebanks, train, variation(settings, train));
      Training training =
          new Training(settings, work, network.parameters(), network.encoder(), network.tasks());
      OnnxGraph quantized = new OnnxGraph(resource(QUANTIZED));
      if (!exportOnly) {
        training.run(
            () -> dev.scores(network.exported(settings.model(), quantized)), settings.steps());
      }
      if (out != null) {
        int step = training.toBest();
        export(settings, network, dev, train, treebanks, step);
      }
    }
    return 0;
  }

  private void export(
      TrainingSettings settings,
      Network network,
      DevelopmentSets dev,
      List<TrainingSentence> train,
      Map<String, List<TreebankSentence>> treebanks,
      int step)
      throws IOException {
    ExportedModel full = network.exportedInFull(settings.model(), new OnnxGraph(resource(BASE)));
    ExportedModel fitted =
        dev.fitted(
            network.exported(settings.model(), new OnnxGraph(resource(QUANTIZED))),
            StepScores.of(train));
    fitted.write(out);
    ModelCard card = new ModelCard(settings.model(), fitted.syntax() != null);
    card.data(train, settings.weights(), treebanks);
    card.settings(Files.readString(settingsFile), settings.substitute());
    card.scores(dev.described(full), dev.described(fitted), fitted.names(), step);
    Files.writeString(out.resolve("MODEL_CARD.md"), card.toString());
    LOG.info("exported: {}", dev.described(fitted));
  }

  private Map<String, List<TreebankSentence>> treebanks(String ending) throws IOException {
    Map<String, List<TreebankSentence>> treebanks = new TreeMap<>();
    try (Stream<Path> files = Files.list(data.resolve("syntax"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending)) {
          treebanks.put(name.substring(0, name.indexOf('.')), Treebank.read(file));
        }
      }
    }
    return treebanks;
  }

  private List<TrainingSentence> sentences(TrainingSettings settings) throws IOException {
    return TrainingData.read(data.resolve("ner")).stream()
        .map(s -> weighted(s, settings.weights().getOrDefault(s.set(), s.weight())))
        .toList();
  }

  private static TrainingSentence weighted(TrainingSentence sentence, double weight) {
    return new TrainingSentence(sentence.words(), sentence.labels(), sentence.set(), weight);
  }

  /** Keeps one sentence of so many apart, of the sets that count in full. */
  private static void split(
      List<TrainingSentence> all,
      int every,
      List<TrainingSentence> train,
      List<TrainingSentence> heldOut) {
    int count = 0;
    for (TrainingSentence sentence : all) {
      boolean kept = sentence.weight() >= 1 && count++ % every == every - 1;
      (kept ? heldOut : train).add(sentence);
    }
  }

  private static SentenceVariation variation(
      TrainingSettings settings, List<TrainingSentence> train) {
    if (!settings.augment()) {
      return (sentence, random) -> sentence;
    }
    Augmenter augmenter =
        new Augmenter(
            AugmentSettings.bundled().withSubstitute(settings.substitute()),
            NameStock.of(KnowledgeBase.bundled(), train));
    return augmenter::augment;
  }

  private List<DevelopmentSet> developmentSets(List<TrainingSentence> heldOut) throws IOException {
    List<DevelopmentSet> sets = new ArrayList<>();
    sets.add(new DevelopmentSet("held-out", heldOut.stream().map(HeldOutText::of).toList()));
    try (Stream<Path> files = Files.list(data.resolve("ner"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        int end = name.indexOf(".dev.jsonl");
        if (end > 0) {
          sets.add(new DevelopmentSet(name.substring(0, end), NamedTextReader.read(file)));
        }
      }
    }
    return sets;
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = TrainEncoder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }
}
