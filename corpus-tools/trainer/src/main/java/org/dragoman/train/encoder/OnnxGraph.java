package org.dragoman.train.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The constants (initialisers) of an ONNX file, read and replaced on the level of the protobuf wire
 * format, so that the rest of the file stays byte for byte. Field numbers are those of onnx.proto.
 */
final class OnnxGraph {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;

  /** Type of 32-bit floats. */
  static final int FLOAT = 1;

  /** Type of unsigned bytes. */
  static final int UINT8 = 2;

  /** A constant; {@code raw} is little-endian, null if the file keeps it another way. */
  record Tensor(String name, int type, long[] shape, byte[] raw) {

    static Tensor of(String name, long[] shape, float[] values) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(values);
      return new Tensor(name, FLOAT, shape, bytes.array());
    }

    float[] floats() {
      float[] values = new float[raw.length / 4];
      ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
  }

  private final byte[] file;
  private final Map<String, Tensor> tensors = new TreeMap<>();
  private final Map<String, List<String>> inputsOfNodes = new TreeMap<>();

  OnnxGraph(byte[] file) throws IOException {
    this.file = file;
    CodedInputStream model = input(file);
    for (int tag = model.readTag(); tag != 0; tag = model.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
        readGraph(model.readByteArray());
      } else {
        model.skipField(tag);
      }
    }
  }

  private static CodedInputStream input(byte[] bytes) {
    CodedInputStream input = CodedInputStream.newInstance(bytes);
    input.setSizeLimit(Integer.MAX_VALUE);
    return input;
  }

  private void readGraph(byte[] graph) throws IOException {
    CodedInputStream in = input(graph);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case GRAPH_NODE -> readNode(in.readByteArray());
        case GRAPH_INITIALIZER -> {
          Tensor tensor = tensor(in.readByteArray());
          tensors.put(tensor.name(), tensor);
        }
        default -> in.skipField(tag);
      }
    }
  }

  private void readNode(byte[] node) throws IOException {
    CodedInputStream in = input(node);
    List<String> inputs = new ArrayList<>();
    String name = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case NODE_INPUT -> inputs.add(in.readString());
        case NODE_NAME -> name = in.readString();
        default -> in.skipField(tag);
      }
    }
    inputsOfNodes.put(name, inputs);
  }

  private static Tensor tensor(byte[] message) throws IOException {
    CodedInputStream in = input(message);
    List<Long> shape = new ArrayList<>();
    String name = "";
    int type = 0;
    byte[] raw = null;
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case TENSOR_DIMS -> readDimensions(in, tag, shape);
        case TENSOR_TYPE -> type = in.readInt32();
        case TENSOR_NAME -> name = in.readString();
        case TENSOR_RAW -> raw = in.readByteArray();
        default -> in.skipField(tag);
      }
    }
    return new Tensor(name, type, shape.stream().mapToLong(Long::longValue).toArray(), raw);
  }

  private static void readDimensions(CodedInputStream in, int tag, List<Long> shape)
      throws IOException {
    if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED) {
      int limit = in.pushLimit(in.readRawVarint32());
      while (in.getBytesUntilLimit() > 0) {
        shape.add(in.readInt64());
      }
      in.popLimit(limit);
    } else {
      shape.add(in.readInt64());
    }
  }

  /** Returns whether there is a constant of a name. */
  boolean has(String name) {
    return tensors.containsKey(name);
  }

  /** Returns a constant; null if there is none of that name. */
  Tensor tensor(String name) {
    return tensors.get(name);
  }

  /** Returns the names of a node's inputs; null if there is no such node. */
  List<String> inputs(String node) {
    return inputsOfNodes.get(node);
  }

  /** Returns the file with some constants replaced by others of the same names. */
  byte[] with(Map<String, Tensor> replaced) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    CodedInputStream model = input(file);
    for (int tag = model.readTag(); tag != 0; tag = model.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
        out.writeByteArray(MODEL_GRAPH, graphWith(model.readByteArray(), replaced));
      } else {
        copy(model, tag, out);
      }
    }
    out.flush();
    return bytes.toByteArray();
  }

  private static byte[] graphWith(byte[] graph, Map<String, Tensor> replaced) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(graph.length);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    CodedInputStream in = input(graph);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == GRAPH_INITIALIZER) {
        byte[] message = in.readByteArray();
        Tensor other = replaced.get(tensor(message).name());
        out.writeByteArray(GRAPH_INITIALIZER, other == null ? message : message(other));
      } else {
        copy(in, tag, out);
      }
    }
    out.flush();
    return bytes.toByteArray();
  }

  /** Returns a constant as the message that a graph holds. */
  static byte[] message(Tensor tensor) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(tensor.raw().length + 64);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    for (long dimension : tensor.shape()) {
      out.writeInt64(TENSOR_DIMS, dimension);
    }
    out.writeInt32(TENSOR_TYPE, tensor.type());
    out.writeString(TENSOR_NAME, tensor.name());
    out.writeByteArray(TENSOR_RAW, tensor.raw());
    out.flush();
    return bytes.toByteArray();
  }

  private static void copy(CodedInputStream in, int tag, CodedOutputStream out) throws IOException {
    int field = WireFormat.getTagFieldNumber(tag);
    switch (WireFormat.getTagWireType(tag)) {
      case WireFormat.WIRETYPE_VARINT -> out.writeUInt64(field, in.readUInt64());
      case WireFormat.WIRETYPE_FIXED32 -> out.writeFixed32(field, in.readFixed32());
      case WireFormat.WIRETYPE_FIXED64 -> out.writeFixed64(field, in.readFixed64());
      case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
        ByteString bytes = in.readBytes();
        out.writeBytes(field, bytes);
      }
      default -> throw new IOException("unexpected wire type in field " + field);
    }
  }
}
