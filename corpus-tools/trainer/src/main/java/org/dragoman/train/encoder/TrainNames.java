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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.Augmenter;
import org.dragoman.train.data.NameStock;
import org.dragoman.train.data.NamedTextReader;
import org.dragoman.train.data.TrainingData;
import org.dragoman.train.data.TrainingSentence;
import org.dragoman.train.encoder.NameModelExport.Exported;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the name tagger upon the encoder, and exports it. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description = "Trains the name tagger upon the encoder, and exports it.")
public final class TrainNames implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(TrainNames.class);
  private static final String BASE = "/all-minilm-l6-v2.onnx";
  private static final String QUANTIZED = "/all-minilm-l6-v2-q.onnx";

  @Option(
      names = "--data",
      required = true,
      description = "folder with the data sets, NAME.train.jsonl.gz and NAME.dev.jsonl.gz")
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
      description = "folder for encoder.onnx, names.tsv and MODEL_CARD.md; without it no export")
  private Path out;

  @Option(
      names = "--export-only",
      description = "export the best state so far, without further steps")
  private boolean exportOnly;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainNames()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(work);
    TrainingSettings settings = TrainingSettings.read(settingsFile);
    List<TrainingSentence> train = new ArrayList<>();
    List<TrainingSentence> heldOut = new ArrayList<>();
    split(sentences(settings), settings.heldOut(), train, heldOut);
    List<DevelopmentSet> dev = developmentSets(heldOut);
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Parameters parameters = new Parameters(manager);
      BertEncoder encoder =
          new BertEncoder(
              parameters,
              new OnnxGraph(resource(BASE)),
              settings.frozenLayers(),
              settings.dropout());
      NamesHead head =
          new NamesHead(
              parameters,
              encoder.width(),
              settings.dropout(),
              settings.labelSmoothing(),
              settings.seed());
      NameTraining training = new NameTraining(settings, work, parameters, encoder, head);
      if (!exportOnly) {
        training.run(
            new Batches(train, variation(settings, train), settings), dev, settings.steps());
      }
      if (out != null) {
        int step = training.toBest();
        NameHead names = head.export(settings.model());
        Map<String, NameScores> full = training.scores(dev, names);
        byte[] onnx = QuantizedModel.with(new OnnxGraph(resource(QUANTIZED)), encoder.constants());
        Exported exported =
            new NameModelExport(dev, settings.dev()).write(onnx, names, StepScores.of(train), out);
        ModelCard card = new ModelCard(settings);
        card.data(train, settings.weights());
        card.settings(Files.readString(settingsFile));
        card.scores(full, exported, step);
        Files.writeString(out.resolve("MODEL_CARD.md"), card.toString());
        LOG.info("exported: {}", exported.scores());
      }
    }
    return 0;
  }

  private List<TrainingSentence> sentences(TrainingSettings settings) throws IOException {
    return TrainingData.read(data).stream()
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
        new Augmenter(AugmentSettings.bundled(), NameStock.of(KnowledgeBase.bundled(), train));
    return augmenter::augment;
  }

  private List<DevelopmentSet> developmentSets(List<TrainingSentence> heldOut) throws IOException {
    List<DevelopmentSet> sets = new ArrayList<>();
    sets.add(new DevelopmentSet("held-out", heldOut.stream().map(HeldOutText::of).toList()));
    try (Stream<Path> files = Files.list(data)) {
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
    try (InputStream in = TrainNames.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }
}
