package org.dragoman.text.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * The network that gives each word a vector. One session serves all threads; it is loaded when it
 * is first asked for. A quantised network's numbers hang a little on what else is in a batch, so
 * batches are cut by a fixed rule from what one caller hands over, and one thread works inside the
 * model: the same document gives the same vectors, whatever runs beside it.
 */
public final class Encoder {

  private static final int SENTENCES_IN_BATCH = 16;
  private static final int THREADS_INSIDE = 1;

  /** Documents of more words are run anew for each engine: their vectors would fill the heap. */
  private static final int WORDS_REMEMBERED = 20_000;

  private static final ThreadLocal<Remembered> LAST = new ThreadLocal<>();

  private static final class Holder {
    private static final Encoder BUNDLED = load("encoder.onnx");
  }

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final LongAdder runs = new LongAdder();

  private Encoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Returns the bundled encoder.
   *
   * @throws IllegalStateException if it can't be loaded
   */
  public static Encoder bundled() {
    return Holder.BUNDLED;
  }

  private static Encoder load(String resource) {
    try (InputStream in = Encoder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no encoder on the class path: " + resource);
      }
      return of(in.readAllBytes());
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("can't load the encoder: " + e.getMessage(), e);
    }
  }

  /**
   * Makes an encoder of an ONNX file.
   *
   * @throws OrtException if it is none
   */
  public static Encoder of(byte[] onnx) throws OrtException {
    OrtEnvironment environment = RuntimeLoader.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(THREADS_INSIDE);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return new Encoder(environment, environment.createSession(onnx, options));
    }
  }

  /** Takes the vectors of one stretch. */
  @FunctionalInterface
  public interface Consumer {

    /**
     * Takes them.
     *
     * @param index which of the stretches it is
     * @param vectors for each word that of its first piece; not to be changed
     */
    void take(int index, float[][] vectors);
  }

  /** The vectors of the last document of a thread. */
  private record Remembered(
      Encoder encoder, List<EncodedWords> stretches, List<float[][]> vectors) {

    boolean holds(Encoder other, List<EncodedWords> wanted) {
      return encoder == other && stretches.equals(wanted);
    }
  }

  /**
   * Encodes the stretches of one document, and hands over the vectors stretch by stretch, in the
   * order given for documents of usual length, in no particular one for longer ones. Several
   * engines that ask for the same stretches one after another share one run of the network.
   *
   * @throws IllegalStateException if the network fails
   */
  public void encode(List<EncodedWords> stretches, Consumer consumer) {
    long words = stretches.stream().mapToLong(s -> s.words().size()).sum();
    if (words > WORDS_REMEMBERED) {
      run(stretches, consumer);
      return;
    }
    List<float[][]> vectors = encode(stretches);
    for (int i = 0; i < vectors.size(); i++) {
      consumer.take(i, vectors.get(i));
    }
  }

  /**
   * Encodes the stretches of one document.
   *
   * @return for each stretch, in the order given, a vector for each word: that of its first piece
   * @throws IllegalStateException if the network fails
   */
  public List<float[][]> encode(List<EncodedWords> stretches) {
    Remembered last = LAST.get();
    if (last != null && last.holds(this, stretches)) {
      return last.vectors();
    }
    float[][][] vectors = new float[stretches.size()][][];
    run(stretches, (i, some) -> vectors[i] = some);
    List<float[][]> all = List.of(vectors);
    LAST.set(new Remembered(this, List.copyOf(stretches), all));
    return all;
  }

  private void run(List<EncodedWords> stretches, Consumer consumer) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> stretches.get(i).length()));
    for (int from = 0; from < order.size(); from += SENTENCES_IN_BATCH) {
      List<Integer> batch = order.subList(from, Math.min(order.size(), from + SENTENCES_IN_BATCH));
      List<float[][]> some = run(batch.stream().map(stretches::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        consumer.take(batch.get(i), some.get(i));
      }
    }
  }

  /** Returns how many batches were run through the network so far. */
  long runs() {
    return runs.sum();
  }

  private List<float[][]> run(List<EncodedWords> batch) {
    runs.increment();
    int longest = batch.stream().mapToInt(EncodedWords::length).max().orElse(0);
    long[] pieces = new long[batch.size() * longest];
    long[] shapes = new long[pieces.length];
    long[] mask = new long[pieces.length];
    for (int i = 0; i < batch.size(); i++) {
      EncodedWords words = batch.get(i);
      for (int j = 0; j < words.length(); j++) {
        pieces[i * longest + j] = words.pieces()[j];
        shapes[i * longest + j] = words.shapes()[j];
        mask[i * longest + j] = 1;
      }
    }
    long[] size = {batch.size(), longest};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), size);
        OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), size);
        OnnxTensor seen = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), size);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", seen))) {
      return vectors(batch, longest, (OnnxTensor) result.get(0));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  private static List<float[][]> vectors(List<EncodedWords> batch, int longest, OnnxTensor output) {
    int width = (int) output.getInfo().getShape()[2];
    FloatBuffer values = output.getFloatBuffer();
    List<float[][]> vectors = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      int[] first = batch.get(i).first();
      float[][] words = new float[first.length][width];
      for (int w = 0; w < first.length; w++) {
        values.position((i * longest + first[w]) * width);
        values.get(words[w]);
      }
      vectors.add(words);
    }
    return vectors;
  }
}
