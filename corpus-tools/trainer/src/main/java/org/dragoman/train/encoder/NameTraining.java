package org.dragoman.train.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.EncodedWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The training loop: batches in, one step each, scores on the development sets now and then, the
 * best state kept. What is drawn in a step hangs on the seed and the step's number only, so a
 * training that is stopped and resumed goes on as if it had not been.
 */
final class NameTraining {

  private static final Logger LOG = LoggerFactory.getLogger(NameTraining.class);
  private static final int LOG_EVERY = 20;
  private static final double MEMORY_OF_LOSS = 0.98;

  private final TrainingSettings settings;
  private final Path folder;
  private final Parameters parameters;
  private final BertEncoder encoder;
  private final NamesHead head;
  private final Optimizer optimizer;
  private double loss;
  private double best = -1;
  private int withoutBetter;

  /**
   * Makes a training.
   *
   * @param folder takes checkpoints and log
   */
  NameTraining(
      TrainingSettings settings,
      Path folder,
      Parameters parameters,
      BertEncoder encoder,
      NamesHead head) {
    this.settings = settings;
    this.folder = folder;
    this.parameters = parameters;
    this.encoder = encoder;
    this.head = head;
    this.optimizer = new Optimizer(parameters, settings.clip(), settings.weightDecay());
  }

  private Path last() {
    return folder.resolve("last.checkpoint");
  }

  private Path bestFile() {
    return folder.resolve("best.checkpoint");
  }

  /**
   * Trains from the last checkpoint of the folder, or from the start if there is none.
   *
   * @param until number of the step after which to stop, with a checkpoint
   */
  void run(Batches batches, List<DevelopmentSet> dev, int until) throws IOException {
    int step = Files.exists(last()) ? Checkpoint.read(last(), parameters) : 0;
    readProgress();
    LOG.info("step {} of {}", step, settings.steps());
    int counted = 0;
    for (int epoch = 0; step < until; epoch++) {
      for (List<NameExample> batch : batches.ofEpoch(epoch)) {
        if (counted++ < step || step >= until) {
          continue;
        }
        step(step++, batch);
        boolean end = step == until;
        if ((step % settings.evaluateEvery() == 0 || end) && evaluate(step, dev)) {
          return;
        }
        if (step % settings.checkpointEvery() == 0 || end) {
          Checkpoint.write(last(), step, parameters);
        }
      }
    }
  }

  private void step(int step, List<NameExample> batch) throws IOException {
    Engine engine = Engine.getInstance();
    engine.setRandomSeed((int) (settings.seed() * 7919 + step));
    float value;
    try (NDManager manager = parameters.manager().newSubManager();
        GradientCollector collector = engine.newGradientCollector()) {
      List<EncodedWords> encoded = batch.stream().map(NameExample::encoded).toList();
      NDArray hidden = encoder.forward(manager, encoded, true);
      NDArray batchLoss = head.loss(manager, hidden, batch, true);
      collector.backward(batchLoss);
      value = batchLoss.getFloat();
      OptionalDouble norm = optimizer.step(step + 1, settings.learningRate(step));
      if (norm.isEmpty() || !Float.isFinite(value)) {
        log("step %d skipped: the gradient is not finite (loss %.4f)", step + 1, value);
        return;
      }
    }
    loss = loss == 0 ? value : MEMORY_OF_LOSS * loss + (1 - MEMORY_OF_LOSS) * value;
    if ((step + 1) % LOG_EVERY == 0) {
      log("step %d loss %.4f rate %.2e", step + 1, loss, settings.learningRate(step));
    }
  }

  /** Scores the sets; returns whether training is to stop, since it gets no better. */
  private boolean evaluate(int step, List<DevelopmentSet> dev) throws IOException {
    List<DevelopmentSet> chosen =
        dev.stream().filter(set -> settings.dev().contains(set.name())).toList();
    Map<String, NameScores> scores = scores(chosen, head.export(settings.model()));
    double mean = scores.values().stream().mapToDouble(score -> score.f1(null)).average().orElse(0);
    log("step %d dev mean %.2f %s", step, mean, scores);
    if (mean > best) {
      best = mean;
      withoutBetter = 0;
      Checkpoint.write(bestFile(), step, parameters);
    } else {
      withoutBetter++;
    }
    writeProgress();
    boolean stop = withoutBetter >= settings.patience();
    if (stop) {
      log("stopped early at step %d, best %.2f", step, best);
    }
    return stop;
  }

  /** Reads the best state and returns the step after which it was. */
  int toBest() throws IOException {
    int step = Checkpoint.read(bestFile(), parameters);
    log("best state: step %d", step);
    return step;
  }

  /** Scores each set with the present state. */
  Map<String, NameScores> scores(List<DevelopmentSet> sets, NameHead names) {
    Map<String, NameScores> scores = new LinkedHashMap<>();
    for (DevelopmentSet set : sets) {
      scores.put(set.name(), set.scores(set.run(this::score), names));
    }
    return scores;
  }

  /** Runs the present network, without dropout and without keeping what a gradient would need. */
  List<float[][]> score(List<EncodedWords> batch) {
    boolean gradients = JniUtils.isGradMode();
    JniUtils.setGradMode(false);
    try {
      return scoreWithoutGradients(batch);
    } finally {
      JniUtils.setGradMode(gradients);
    }
  }

  private List<float[][]> scoreWithoutGradients(List<EncodedWords> batch) {
    try (NDManager manager = parameters.manager().newSubManager()) {
      NDArray hidden = encoder.forward(manager, batch, false);
      NDArray scores = head.scores(hidden, false);
      int labels = (int) scores.getShape().get(2);
      int longest = (int) scores.getShape().get(1);
      float[] flat = scores.toFloatArray();
      scores.close();
      List<float[][]> all = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        int[] first = batch.get(i).first();
        float[][] words = new float[first.length][labels];
        for (int w = 0; w < first.length; w++) {
          System.arraycopy(flat, (i * longest + first[w]) * labels, words[w], 0, labels);
        }
        all.add(words);
      }
      return all;
    }
  }

  private void readProgress() throws IOException {
    Path file = folder.resolve("progress.tsv");
    if (Files.exists(last()) && Files.exists(file)) {
      String[] values = Files.readString(file).strip().split("\t");
      best = Double.parseDouble(values[0]);
      withoutBetter = Integer.parseInt(values[1]);
    }
  }

  private void writeProgress() throws IOException {
    Files.writeString(folder.resolve("progress.tsv"), best + "\t" + withoutBetter + "\n");
  }

  private void log(String format, Object... values) throws IOException {
    String line = String.format(Locale.ROOT, format, values);
    LOG.info(line);
    try (BufferedWriter out =
        Files.newBufferedWriter(
            folder.resolve("training.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(line + "\n");
    }
  }
}
