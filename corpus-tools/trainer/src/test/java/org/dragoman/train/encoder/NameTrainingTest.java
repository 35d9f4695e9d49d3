package org.dragoman.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.text.encoder.WordPieces;
import org.dragoman.train.data.TrainingSentence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few steps on a few sentences: that training runs, can be resumed, and exports what it has. */
class NameTrainingTest {

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

  private static TrainingSettings settings(int steps) {
    return new TrainingSettings(
        "test", 3, steps, 2, 1e-3, 0.1, 0.01, 1, 0.1, 0.1, 0, 5, Map.of(), false, 10, 100, 1, 9,
        List.of());
  }

  /** A network with what trains it. */
  private record Network(BertEncoder encoder, NamesHead head, NameTraining training) {}

  private static Network network(NDManager manager, TrainingSettings settings, Path folder)
      throws IOException {
    Parameters parameters = new Parameters(manager);
    OnnxGraph graph = new OnnxGraph(TrainNames.resource("/all-minilm-l6-v2.onnx"));
    BertEncoder encoder = new BertEncoder(parameters, graph, settings.frozenLayers(), 0.1);
    NamesHead head = new NamesHead(parameters, encoder.width(), 0.1, 0, settings.seed());
    return new Network(
        encoder, head, new NameTraining(settings, folder, parameters, encoder, head));
  }

  private static Batches batches(TrainingSettings settings) {
    return new Batches(SENTENCES, (sentence, random) -> sentence, settings);
  }

  private static EncodedWords encoded(String text) {
    return WordPieces.bundled().encode(text, 0, text.length()).get(0);
  }

  @Test
  void resumedTrainingGoesOnAsIfItHadNotStopped() throws IOException {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    Path parts = Files.createDirectory(folder.resolve("parts"));
    List<EncodedWords> probe = List.of(encoded("Kofi Ansah left Accra ."));
    float[][] atOnce;
    float[][] inParts;
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4), whole);
      network.training().run(batches(settings(4)), List.of(), 4);
      atOnce = network.training().score(probe).get(0);
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      network(manager, settings(4), parts).training().run(batches(settings(4)), List.of(), 2);
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4), parts);
      network.training().run(batches(settings(4)), List.of(), 4);
      inParts = network.training().score(probe).get(0);
    }
    for (int w = 0; w < atOnce.length; w++) {
      assertThat(inParts[w]).containsExactly(atOnce[w], within(1e-4f));
    }
  }

  @Test
  void exportedQuantisedNetworkScoresAlmostAsTheTrainedOne() throws Exception {
    try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
      Network network = network(manager, settings(4), folder);
      network.training().run(batches(settings(4)), List.of(), 4);
      EncodedWords probe = encoded("Ministers of the Arctic Council met in Reykjavik .");
      float[][] trained = network.training().score(List.of(probe)).get(0);

      byte[] onnx =
          QuantizedModel.with(
              new OnnxGraph(TrainNames.resource("/all-minilm-l6-v2-q.onnx")),
              network.encoder().constants());
      NameHead head = network.head().export("test");
      float[][] exported = head.scores(Encoder.of(onnx).encode(List.of(probe)).get(0));

      for (int w = 0; w < trained.length; w++) {
        assertThat(exported[w]).containsExactly(trained[w], within(0.25f));
      }
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
