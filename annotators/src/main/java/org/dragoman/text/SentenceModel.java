package org.dragoman.text;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A linear model that says whether a sentence ends at a place: the sum of the weights of its {@link
 * SentenceFeatures}, which are looked up by hash. Immutable and safe for threads.
 *
 * <p>The file: "SENT", version (int), bits of the table (int), value of a step of a weight (float),
 * bias (float), then for each slot eight bits of the hash and the weight in steps, 0 for an empty
 * slot.
 */
public final class SentenceModel {

  private static final int MAGIC = 0x53454E54;
  private static final int VERSION = 1;
  private static final int BITS = 14;
  private static final int MOST_STEPS = 127;

  private final byte[] table;
  private final int mask;
  private final float step;
  private final float bias;

  private SentenceModel(byte[] table, float step, float bias) {
    this.table = table;
    this.mask = table.length / 2 - 1;
    this.step = step;
    this.bias = bias;
  }

  /** Returns the model that ships. */
  static SentenceModel bundled() {
    return Bundled.MODEL;
  }

  /** Read when it is first asked for, so that one can be trained where there is none yet. */
  private static final class Bundled {
    private static final SentenceModel MODEL = read("sentences.bin");
  }

  /**
   * Makes a model of trained weights.
   *
   * @param weights by hash; at most 16,000, as more would not fit the table
   * @param bias added to every sum
   */
  public static SentenceModel of(Map<Integer, Float> weights, float bias) {
    float largest = 0;
    for (float weight : weights.values()) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float step = largest / MOST_STEPS;
    byte[] table = new byte[2 << BITS];
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> put(table, each.getKey(), Math.round(each.getValue() / step)));
    return new SentenceModel(table, step, bias);
  }

  private static void put(byte[] table, int hash, int steps) {
    if (steps == 0) {
      return;
    }
    int mask = table.length / 2 - 1;
    int slot = hash & mask;
    while (table[2 * slot + 1] != 0) {
      slot = slot + 1 & mask;
    }
    table[2 * slot] = (byte) (hash >>> 24);
    table[2 * slot + 1] = (byte) steps;
  }

  /** Returns how sure it is that a sentence ends: above 0 it does. */
  public float score(int[] hashes) {
    int sum = 0;
    for (int hash : hashes) {
      int slot = hash & mask;
      byte check = (byte) (hash >>> 24);
      while (table[2 * slot + 1] != 0) {
        if (table[2 * slot] == check) {
          sum += table[2 * slot + 1];
          break;
        }
        slot = slot + 1 & mask;
      }
    }
    return sum * step + bias;
  }

  /** Returns the model as the bytes of its file. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(Integer.numberOfTrailingZeros(mask + 1));
      out.writeFloat(step);
      out.writeFloat(bias);
      out.write(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static SentenceModel read(String resource) {
    try (InputStream in = SentenceModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      DataInputStream data = new DataInputStream(in);
      if (data.readInt() != MAGIC || data.readInt() != VERSION) {
        throw new IOException(resource + " is no sentence model of version " + VERSION);
      }
      int bits = data.readInt();
      float step = data.readFloat();
      float bias = data.readFloat();
      byte[] table = data.readNBytes(2 << bits);
      if (table.length != 2 << bits) {
        throw new IOException(resource + " is cut off");
      }
      return new SentenceModel(table, step, bias);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
