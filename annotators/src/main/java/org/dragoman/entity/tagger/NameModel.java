package org.dragoman.entity.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of the linear tagger: for each feature and tag a signed byte times one scale, for each
 * pair of tags a number, and a table that turns the model's own probabilities into how often it is
 * right. Immutable and safe for threads.
 *
 * <p>The file: gzip of magic, number of features, scale, transitions, calibration, then the hashes
 * as differences of their sorted sequence and the bytes tag by tag.
 */
public final class NameModel {

  /** The bundled model's file. */
  public static final String RESOURCE = "linear-names.bin";

  private static final int MAGIC = 0x4C4E4D31;

  private static final class Bundled {
    static final NameModel MODEL = load();
  }

  /** For each slot a feature and the place of its row from 1, or two zeros. */
  private final int[] slots;

  private final int mask;
  private final long[] rows;
  private final float scale;
  private final float[] transitions;
  private final float[] calibration;

  /**
   * Makes a model.
   *
   * @param hashes features, sorted, each once
   * @param weights for each feature as many bytes as there are tags
   * @param scale what a byte is multiplied with
   * @param transitions for each tag and the tag after it a number
   * @param calibration how often the model is right where its probability is from k/n to (k+1)/n
   */
  public NameModel(
      int[] hashes, byte[] weights, float scale, float[] transitions, float[] calibration) {
    this.scale = scale;
    this.transitions = transitions.clone();
    this.calibration = calibration.clone();
    int size = Integer.highestOneBit(Math.max(16, hashes.length * 3 / 2)) * 2;
    slots = new int[2 * size];
    mask = size - 1;
    rows = new long[hashes.length * TagSums.ROW];
    for (int row = 0; row < hashes.length; row++) {
      TagSums.pack(weights, row * NameTags.COUNT, rows, row);
      int slot = hashes[row] & mask;
      while (slots[2 * slot + 1] != 0) {
        slot = slot + 1 & mask;
      }
      slots[2 * slot] = hashes[row];
      slots[2 * slot + 1] = row + 1;
    }
  }

  /**
   * Returns the bundled model; read on first use, then shared.
   *
   * @throws UncheckedIOException if it can't be read
   */
  public static NameModel bundled() {
    return Bundled.MODEL;
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no resource " + RESOURCE + " beside " + NameModel.class.getName());
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the model of the linear tagger", e);
    }
  }

  /** Reads a model; the stream stays open. */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this version of the linear tagger");
    }
    int count = in.readInt();
    float scale = in.readFloat();
    float[] transitions = floats(in, NameTags.COUNT * NameTags.COUNT);
    float[] calibration = floats(in, in.readInt());
    int[] hashes = new int[count];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      int difference = 0;
      int shift = 0;
      int b;
      do {
        b = in.readUnsignedByte();
        difference |= (b & 0x7F) << shift;
        shift += 7;
      } while (b >= 0x80);
      last += difference;
      hashes[i] = last;
    }
    byte[] columns = new byte[count * NameTags.COUNT];
    in.readFully(columns);
    byte[] weights = new byte[columns.length];
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      for (int i = 0; i < count; i++) {
        weights[i * NameTags.COUNT + tag] = columns[tag * count + i];
      }
    }
    return new NameModel(hashes, weights, scale, transitions, calibration);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /** Writes the model; the stream stays open. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream, 1 << 16);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(gzip, 1 << 16));
    int[] hashes = hashes();
    out.writeInt(MAGIC);
    out.writeInt(hashes.length);
    out.writeFloat(scale);
    for (float value : transitions) {
      out.writeFloat(value);
    }
    out.writeInt(calibration.length);
    for (float value : calibration) {
      out.writeFloat(value);
    }
    int last = Integer.MIN_VALUE;
    for (int hash : hashes) {
      int difference = hash - last;
      while ((difference & ~0x7F) != 0) {
        out.writeByte(difference & 0x7F | 0x80);
        difference >>>= 7;
      }
      out.writeByte(difference);
      last = hash;
    }
    for (int tag = 0; tag < NameTags.COUNT; tag++) {
      for (int i = 0; i < hashes.length; i++) {
        out.writeByte(TagSums.unpack(rows, i, tag));
      }
    }
    out.flush();
    gzip.finish();
  }

  private int[] hashes() {
    int[] hashes = new int[size()];
    for (int slot = 0; slot <= mask; slot++) {
      if (slots[2 * slot + 1] != 0) {
        hashes[slots[2 * slot + 1] - 1] = slots[2 * slot];
      }
    }
    return hashes;
  }

  /** Returns the number of features. */
  public int size() {
    return rows.length / TagSums.ROW;
  }

  /** Adds what features say for each tag to the sums of a token. */
  void add(NameFeatures features, TagSums sums, int token) {
    int[] found = features.hashes();
    int count = features.count();
    for (int f = 0; f < count; f++) {
      int hash = found[f];
      int slot = 2 * (hash & mask);
      int row = slots[slot + 1];
      while (row != 0 && slots[slot] != hash) {
        slot = slot + 2 & 2 * mask + 1;
        row = slots[slot + 1];
      }
      if (row != 0) {
        int at = (row - 1) * TagSums.ROW;
        sums.addRow(token, rows[at], rows[at + 1]);
      }
    }
  }

  /** Returns what a byte of weight is multiplied with. */
  float scale() {
    return scale;
  }

  float transition(int before, int tag) {
    return transitions[before * NameTags.COUNT + tag];
  }

  /** Turns a probability of the model into how often it is right, by interpolation. */
  double calibrated(double probability) {
    int n = calibration.length;
    double at = Math.min(1, Math.max(0, probability)) * n - 0.5;
    int low = (int) Math.floor(at);
    if (low < 0) {
      return calibration[0];
    }
    if (low >= n - 1) {
      return calibration[n - 1];
    }
    return calibration[low] + (at - low) * (calibration[low + 1] - calibration[low]);
  }
}
