package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The state of a training after a step: every trained parameter with its two moments. A file is
 * written whole or not at all.
 */
final class Checkpoint {

  private static final NDIndex ALL = new NDIndex("...");
  private static final int MAGIC = 0x44524731;

  private Checkpoint() {}

  /** Writes the state after a step. */
  static void write(Path file, int step, Parameters parameters) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeInt(MAGIC);
      out.writeInt(step);
      out.writeInt(parameters.trained().size());
      for (Map.Entry<String, Parameters.Trained> entry : parameters.trained().entrySet()) {
        out.writeUTF(entry.getKey());
        write(out, entry.getValue().value());
        write(out, entry.getValue().mean());
        write(out, entry.getValue().variance());
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(DataOutputStream out, NDArray array) throws IOException {
    float[] values = array.toFloatArray();
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    bytes.asFloatBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  /**
   * Reads a state into the parameters.
   *
   * @return the step after which it was written
   * @throws IOException if the file can't be read or belongs to another network
   */
  static int read(Path file, Parameters parameters) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no checkpoint");
      }
      int step = in.readInt();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        Parameters.Trained parameter = parameters.trained().get(name);
        if (parameter == null) {
          throw new IOException(file + " holds " + name + ", which the network has not");
        }
        read(in, parameter.value());
        read(in, parameter.mean());
        read(in, parameter.variance());
      }
      return step;
    }
  }

  private static void read(DataInputStream in, NDArray array) throws IOException {
    byte[] bytes = in.readNBytes(4 * in.readInt());
    FloatBuffer values = ByteBuffer.wrap(bytes).asFloatBuffer();
    float[] floats = new float[values.remaining()];
    values.get(floats);
    try (NDArray copy = array.getManager().create(floats, array.getShape())) {
      array.set(ALL, copy);
    }
  }
}
