package org.dragoman.train.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The training loop: batches in, one step each, scores on the development sets now and then, the
 * best state kept. What is drawn in a step hangs on the seed and the step's number only, so a
 * training that is stopped and resumed goes on as if it had not been.
 */
final class Training {

  private static final Logger LOG = LoggerFactory.getLogger(Training.class);
  private static final int LOG_EVERY = 20;
  private static final double MEMORY_OF_LOSS = 0.98;

  private final TrainingSettings settings;
  private final Path folder;
  private final Parameters parameters;
  private final BertEncoder encoder;
  private final List<Task<?>> tasks;
  private final Optimizer optimizer;
  private final double[] losses;
  private double best = -1;
  private int withoutBetter;

  /** Scores the present state. */
  @FunctionalInterface
  interface Evaluation {

    /** Returns the scores by set, those that choose the best state and others. */
    Map<String, Double> scores() throws IOException;
  }

  /**
   * Makes a training.
   *
   * @param folder takes checkpoints and log
   * @param tasks what is learnt, a batch of each in every step
   */
  Training(
      TrainingSettings settings,
      Path folder,
      Parameters parameters,
      BertEncoder encoder,
      List<Task<?>> tasks) {
    this.settings = settings;
    this.folder = folder;
    this.parameters = parameters;
    this.encoder = encoder;
    this.tasks = tasks;
    this.losses = new double[tasks.size()];
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
  void run(Evaluation evaluation, int until) throws IOException {
    int step = Files.exists(last()) ? Checkpoint.read(last(), parameters) : 0;
    readProgress();
    LOG.info("step {} of {}", step, settings.steps());
    for (Task<?> task : tasks) {
      for (int i = 0; i < step; i++) {
        task.batches().next();
      }
    }
    while (step < until) {
      step(step++);
      boolean end = step == until;
      if (step % settings.checkpointEvery() == 0 || end) {
        Checkpoint.write(last(), step, parameters);
      }
      if ((step % settings.evaluateEvery() == 0 || end) && evaluate(step, evaluation)) {
        return;
      }
    }
  }

  private void step(int step) throws IOException {
    Engine engine = Engine.getInstance();
    engine.setRandomSeed((int) (settings.seed() * 7919 + step));
    float value;
    float[] shares = new float[tasks.size()];
    try (NDManager manager = parameters.manager().newSubManager();
        GradientCollector collector = engine.newGradientCollector()) {
      NDArray sum = null;
      for (int t = 0; t < tasks.size(); t++) {
        NDArray own = tasks.get(t).loss(manager, encoder);
        shares[t] = own.getFloat();
        sum = sum == null ? own : sum.add(own);
      }
      collector.backward(sum);
      value = sum.getFloat();
      OptionalDouble norm = optimizer.step(step + 1, settings.learningRate(step));
      if (norm.isEmpty() || !Float.isFinite(value)) {
        log("step %d skipped: the gradient is not finite (loss %.4f)", step + 1, value);
        return;
      }
    }
    for (int t = 0; t < losses.length; t++) {
      losses[t] =
          losses[t] == 0
              ? shares[t]
              : MEMORY_OF_LOSS * losses[t] + (1 - MEMORY_OF_LOSS) * shares[t];
    }
    if ((step + 1) % LOG_EVERY == 0) {
      log("step %d loss %s rate %.2e", step + 1, described(), settings.learningRate(step));
    }
  }

  /** Returns the mean loss of each task, weighted. */
  private String described() {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < losses.length; t++) {
      text.append(
          String.format(
              Locale.ROOT, "%s%s %.4f", t == 0 ? "" : " ", tasks.get(t).head().name(), losses[t]));
    }
    return text.toString();
  }

  /** Scores the present state; returns whether training is to stop, since it gets no better. */
  private boolean evaluate(int step, Evaluation evaluation) throws IOException {
    Map<String, Double> scores = evaluation.scores();
    double mean =
        scores.entrySet().stream()
            .filter(entry -> settings.dev().contains(entry.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .average()
            .orElse(0);
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
