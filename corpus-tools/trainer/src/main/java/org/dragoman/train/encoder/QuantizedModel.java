package org.dragoman.train.encoder;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.train.encoder.OnnxGraph.Tensor;

/**
 * Puts trained numbers into the quantised file of the same encoder, in that file's own layout: a
 * matrix as signed bytes with a scale for each output, symmetric around 0; an embedding as unsigned
 * bytes with one scale and zero point; all else as floats.
 */
final class QuantizedModel {

  /**
   * Highest absolute value of a quantised weight: 7 bits, since on processors without VNNI sums of
   * two products of full bytes overflow.
   */
  private static final int LIMIT = 64;

  private static final int BYTE_VALUES = 255;
  private static final String BYTES = "_quantized";
  private static final String SCALE = "_scale";
  private static final String ZERO = "_zero_point";

  private QuantizedModel() {}

  /**
   * Returns the quantised file with other numbers.
   *
   * @param trained trained constants by their names in the file that is not quantised
   */
  static byte[] with(OnnxGraph quantized, Map<String, Tensor> trained) throws IOException {
    Map<String, Tensor> replaced = new LinkedHashMap<>();
    for (Tensor tensor : trained.values()) {
      String name = tensor.name();
      if (quantized.has(name)) {
        replaced.put(name, tensor);
      } else if (!quantized.has(name + BYTES)) {
        throw new IOException("the quantised file has no constant " + name);
      } else if (quantized.tensor(name + BYTES).type() == OnnxGraph.UINT8) {
        putEmbedding(replaced, tensor);
      } else {
        putMatrix(replaced, tensor, quantized.tensor(name + BYTES).type());
      }
    }
    return quantized.with(replaced);
  }

  private static void putMatrix(Map<String, Tensor> replaced, Tensor tensor, int type) {
    float[] values = tensor.floats();
    int columns = (int) tensor.shape()[1];
    float[] scales = new float[columns];
    for (int i = 0; i < values.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]) / LIMIT);
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      float scale = scales[i % columns];
      bytes[i] = (byte) (scale == 0 ? 0 : Math.round(values[i] / scale));
    }
    put(replaced, new Tensor(tensor.name() + BYTES, type, tensor.shape(), bytes));
    put(replaced, Tensor.of(tensor.name() + SCALE, new long[] {columns}, scales));
  }

  private static void putEmbedding(Map<String, Tensor> replaced, Tensor tensor) {
    float[] values = tensor.floats();
    float least = 0;
    float most = 0;
    for (float value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    float scale = (most - least) / BYTE_VALUES;
    int zero = Math.round(-least / scale);
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      int value = Math.round(values[i] / scale) + zero;
      bytes[i] = (byte) Math.max(0, Math.min(BYTE_VALUES, value));
    }
    put(replaced, new Tensor(tensor.name() + BYTES, OnnxGraph.UINT8, tensor.shape(), bytes));
    put(replaced, Tensor.of(tensor.name() + SCALE, new long[0], new float[] {scale}));
    put(
        replaced,
        new Tensor(tensor.name() + ZERO, OnnxGraph.UINT8, new long[0], new byte[] {(byte) zero}));
  }

  private static void put(Map<String, Tensor> replaced, Tensor tensor) {
    replaced.put(tensor.name(), tensor);
  }
}
