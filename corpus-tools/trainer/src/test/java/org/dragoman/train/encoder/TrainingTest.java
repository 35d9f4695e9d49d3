package org.dragoman.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dragoman.text.ParsedToken;
import org.dragoman.text.Span;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.SyntaxHead;
import org.dragoman.text.encoder.WordPieces;
import org.dragoman.train.data.TrainingSentence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few steps on a few sentences: that training runs, can be resumed, and exports what it has. */
class TrainingTest {

  private static final List<TrainingSentence> SENTENCES =
      List.of(
          sentence("Amina Deng reached Juba .", "B-PER I-PER O B-LOC O"),
          sentence("Envoys of the Arctic Council met .", "O O O B-ORG I-ORG O O"),
          sentence("Oslo denied it .", "B-LOC O O O"),
          sentence("The talks failed .", "O O O O"));

  @TempDir private Path folder;

  @BeforeAll
  static void needsLibtorch() {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    Assumptions.assumeTrue(
        platform.equals("Linux amd64"), "the native library of PyTorch is bundled for Linux only");
  }

  private static TrainingSentence sentence(String words, String labels) {
    return new TrainingSentence(List.of(words.split(" ")), List.of(labels.split(" ")), "test", 1);
  }

  private static final List<TreebankSentence> TREES =
      List.of(
          tree("Envoys/NOUN/envoy/1/nsubj met/VERB/meet/-1/root ./PUNCT/./1/punct"),
          tree(
              "Oslo/PROPN/Oslo/2/nsubj has/AUX/have/2/aux denied/VERB/deny/-1/root"
                  + " it/PRON/it/2/obj"));

  private static TreebankSentence tree(String text) {
    List<String> words = new ArrayList<>();
    List<ParsedToken> tokens = new ArrayList<>();
    for (String token : text.split(" ")) {
      String[] parts = token.split("/");
      words.add(parts[0]);
      tokens.add(
          new ParsedToken(parts[1], "X", "", parts[2], Integer.parseInt(parts[3]), parts[4]));
    }
    return new TreebankSentence(words, tokens);
  }

  private static TrainingSettings settings(int steps) {
    return new TrainingSettings(
        "test", 3, steps, 2, 2, 1, 16, 8, 1e-3, 2, 0.1, 0.01, 1, 0.1, 0.1, 0, 5, Map.of(), false, 0,
        10, 100, 1, 9, List.of());
  }

  /** The network, each label of the trees frequent enough. */
  private static Network network(NDManager manager, TrainingSettings settings) throws IOException {
    return Network.of(
        manager,
        settings,
        Map.of("trees", Collections.nCopies(5, TREES).stream().flatMap(List::stream).toList()),
        SENTENCES,
        (sentence, random) -> sentence);
  }

  private static void train(Network network, TrainingSettings settings, Path folder, int until)
      throws IOException {
    new Training(settings, folder, network.parameters(), network.encoder(), network.tasks())
        .run(Map::of, until);
  }

  private static ExportedModel full(Network network) throws IOException {
    return network.exportedInFull(
        "test", new OnnxGraph(TrainEncoder.resource("/all-minilm-l6-v2.onnx")));
  }

  private static EncodedWords encoded(String text) {
    return WordPieces.bundled().encode(text, 0, text.length()).get(0);
  }

  private static float[][] scores(ExportedModel model, String text) throws IOException {
    return model.names().scores(model.encoder().encode(List.of(encoded(text))).get(0));
  }

  @Test
  void resumedTrainingGoesOnAsIfItHadNotStopped() throws IOException {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    Path parts = Files.createDirectory(folder.resolve("parts"));
    String probe = "Kofi Ansah left Accra .";
    float[][] atOnce;
    float[][] inParts;
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4));
      train(network, settings(4), whole, 4);
      atOnce = scores(full(network), probe);
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      train(network(manager, settings(4)), settings(4), parts, 2);
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4));
      train(network, settings(4), parts, 4);
      inParts = scores(full(network), probe);
    }
    for (int w = 0; w < atOnce.length; w++) {
      assertThat(inParts[w]).containsExactly(atOnce[w], within(1e-4f));
    }
  }

  @Test
  void exportedQuantisedNetworkScoresAlmostAsTheTrainedOne() throws Exception {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4));
      train(network, settings(4), folder, 4);
      String probe = "Ministers of the Arctic Council met in Reykjavik .";

      float[][] trained = scores(full(network), probe);
      float[][] exported =
          scores(
              network.exported(
                  "test", new OnnxGraph(TrainEncoder.resource("/all-minilm-l6-v2-q.onnx"))),
              probe);

      for (int w = 0; w < trained.length; w++) {
        assertThat(exported[w]).containsExactly(trained[w], within(0.25f));
      }
    }
  }

  @Test
  void treesThatAreShownOftenAreLearntAndOutliveTheExport() throws IOException {
    TrainingSettings settings = settings(60);
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings);
      train(network, settings, folder, 60);
      ExportedModel model = full(network);
      model.write(folder);
      SyntaxHead read;
      try (InputStream in = Files.newInputStream(folder.resolve("syntax.tsv"))) {
        read = SyntaxHead.read(in);
      }
      List<ParsedToken> parsed = new ArrayList<>();
      String text = "Oslo has denied it";

      new ExportedModel(model.onnx(), model.names(), read, model.projection())
          .parser(model.encoder())
          .parse(
              text,
              List.of(List.of(new Span(0, 4), new Span(5, 8), new Span(9, 15), new Span(16, 18))),
              (i, tokens) -> parsed.addAll(tokens));

      assertThat(parsed).isEqualTo(TREES.get(1).tokens());
    }
  }

  @Test
  void labelsOfAFinerCutWordGoOnInsideTheName() {
    NameExample example = Examples.of(sentence("U.S. envoys", "B-LOC O")).get(0);

    assertThat(example.labels()).containsExactly(5, 6, 6, 6, 0);
  }

  @Test
  void learningRateRisesAndThenFallsToZero() {
    TrainingSettings settings = settings(100);

    assertThat(settings.learningRate(0)).isLessThan(settings.learningRate(9));
    assertThat(settings.learningRate(9)).isCloseTo(1e-3, within(1e-9));
    assertThat(settings.learningRate(55)).isCloseTo(5e-4, within(1e-6));
    assertThat(settings.learningRate(100)).isZero();
  }
}
