package org.dragoman.text.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * The linear layer between the encoder's vectors and {@link SyntaxHead}, an ONNX graph with one
 * input {@code vectors} and one output, both [tokens][width]. Safe for threads.
 */
public final class Projection {

  private static final String INPUT = "vectors";

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Projection(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * Makes a projection of an ONNX file.
   *
   * @throws OrtException if it is none
   */
  public static Projection of(byte[] onnx) throws OrtException {
    OrtEnvironment environment = RuntimeLoader.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new Projection(environment, environment.createSession(onnx, options));
    }
  }

  /**
   * Reads a projection from the class path.
   *
   * @throws IllegalStateException if it can't be loaded
   */
  static Projection load(String resource) {
    try (InputStream in = Projection.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no syntax model on the class path: " + resource);
      }
      return of(in.readAllBytes());
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("can't load the syntax model: " + e.getMessage(), e);
    }
  }

  /**
   * Projects the vectors of some tokens.
   *
   * @throws IllegalStateException if the runtime fails
   */
  public float[][] apply(float[][] vectors) {
    if (vectors.length == 0) {
      return new float[0][];
    }
    int width = vectors[0].length;
    FloatBuffer values = FloatBuffer.allocate(vectors.length * width);
    for (float[] vector : vectors) {
      values.put(vector);
    }
    values.rewind();
    try (OnnxTensor input =
            OnnxTensor.createTensor(environment, values, new long[] {vectors.length, width});
        OrtSession.Result result = session.run(Map.of(INPUT, input))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      float[][] projected = new float[vectors.length][(int) output.getInfo().getShape()[1]];
      FloatBuffer all = output.getFloatBuffer();
      for (float[] row : projected) {
        all.get(row);
      }
      return projected;
    } catch (OrtException e) {
      throw new IllegalStateException("the syntax model failed: " + e.getMessage(), e);
    }
  }
}
