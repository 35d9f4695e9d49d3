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

/**
 * The network that gives each word a vector. One session serves all threads; it is loaded when it
 * is first asked for. A quantised network's numbers hang a little on what else is in a batch, so
 * batches are cut by a fixed rule from what one caller hands over, and one thread works inside the
 * model: the same document gives the same vectors, whatever runs beside it.
 */
public final class Encoder {

  private static final int SENTENCES_IN_BATCH = 16;
  private static final int THREADS_INSIDE = 1;

  private static final class Holder {
    private static final Encoder BUNDLED = load("encoder.onnx");
  }

  private final OrtEnvironment environment;
  private final OrtSession session;

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

  /**
   * Encodes the stretches of one document.
   *
   * @return for each stretch, in the order given, a vector for each word: that of its first piece
   * @throws IllegalStateException if the network fails
   */
  public List<float[][]> encode(List<EncodedWords> stretches) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> stretches.get(i).length()));
    float[][][] vectors = new float[stretches.size()][][];
    for (int from = 0; from < order.size(); from += SENTENCES_IN_BATCH) {
      List<Integer> batch = order.subList(from, Math.min(order.size(), from + SENTENCES_IN_BATCH));
      List<float[][]> some = run(batch.stream().map(stretches::get).toList());
      for (int i = 0; i < batch.size(); i++) {
        vectors[batch.get(i)] = some.get(i);
      }
    }
    return List.of(vectors);
  }

  private List<float[][]> run(List<EncodedWords> batch) {
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
