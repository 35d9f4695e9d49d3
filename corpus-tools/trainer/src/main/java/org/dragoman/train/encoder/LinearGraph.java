package org.dragoman.train.encoder;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes an ONNX file that holds one linear layer: input {@code vectors}, output {@code projected},
 * both [tokens][width]. Field numbers are those of onnx.proto.
 */
final class LinearGraph {

  private static final int IR_VERSION = 8;
  private static final int OPSET = 13;
  private static final String INPUT = "vectors";
  private static final String OUTPUT = "projected";
  private static final String WEIGHT = "weight";
  private static final String BIAS = "bias";

  /** Writes the fields of one message. */
  @FunctionalInterface
  private interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private LinearGraph() {}

  /**
   * Returns the file.
   *
   * @param weight [from][to], row after row
   */
  static byte[] of(float[] weight, float[] bias, int from, int to) {
    byte[] graph =
        message(
            g -> {
              g.writeByteArray(1, node());
              g.writeString(2, "syntax");
              g.writeByteArray(
                  5, OnnxGraph.message(OnnxGraph.Tensor.of(WEIGHT, new long[] {from, to}, weight)));
              g.writeByteArray(
                  5, OnnxGraph.message(OnnxGraph.Tensor.of(BIAS, new long[] {to}, bias)));
              g.writeByteArray(11, value(INPUT, from));
              g.writeByteArray(12, value(OUTPUT, to));
            });
    return message(
        model -> {
          model.writeInt64(1, IR_VERSION);
          model.writeString(2, "dragoman");
          model.writeByteArray(7, graph);
          model.writeByteArray(8, message(opset -> opset.writeInt64(2, OPSET)));
        });
  }

  private static byte[] node() {
    return message(
        node -> {
          node.writeString(1, INPUT);
          node.writeString(1, WEIGHT);
          node.writeString(1, BIAS);
          node.writeString(2, OUTPUT);
          node.writeString(3, "projection");
          node.writeString(4, "Gemm");
        });
  }

  private static byte[] value(String name, int width) {
    byte[] rows = message(dimension -> dimension.writeString(2, "tokens"));
    byte[] columns = message(dimension -> dimension.writeInt64(1, width));
    byte[] shape =
        message(
            s -> {
              s.writeByteArray(1, rows);
              s.writeByteArray(1, columns);
            });
    byte[] tensor =
        message(
            t -> {
              t.writeInt32(1, OnnxGraph.FLOAT);
              t.writeByteArray(2, shape);
            });
    byte[] type = message(t -> t.writeByteArray(1, tensor));
    return message(
        v -> {
          v.writeString(1, name);
          v.writeByteArray(2, type);
        });
  }

  private static byte[] message(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      fields.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
