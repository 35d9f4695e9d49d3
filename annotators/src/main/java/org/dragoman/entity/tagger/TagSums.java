package org.dragoman.entity.tagger;

/**
 * Sums of weights for each tag, for many tokens at once. The weights of a feature are bytes from
 * -127 to 127, kept as bytes from 1 to 255; the sums of 16 tags lie in four longs of four times 16
 * bits, so that one feature costs four additions. Up to {@value #MOST} features may be summed up.
 */
final class TagSums {

  /** Most features of which the sums still fit into 16 bits. */
  static final int MOST = 256;

  /** Number of longs that a row of weights takes. */
  static final int ROW = 2;

  /** Number of longs that the sums of a token take. */
  static final int LONGS = 4;

  private static final int ZERO = 128;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** The sums, {@link #LONGS} for each token. */
  long[] sums = new long[64 * LONGS];

  /** The number of features in the sums of each token. */
  int[] counts = new int[64];

  /** Packs the weights of one feature. */
  static void pack(byte[] weights, int from, long[] rows, int row) {
    for (int i = 0; i < ROW; i++) {
      long packed = 0;
      for (int b = Long.BYTES - 1; b >= 0; b--) {
        int tag = i * Long.BYTES + b;
        int weight = tag < NameTags.COUNT ? weights[from + tag] : 0;
        packed = packed << Byte.SIZE | weight + ZERO;
      }
      rows[row * ROW + i] = packed;
    }
  }

  /** Returns the weight of a tag in a packed row. */
  static byte unpack(long[] rows, int row, int tag) {
    long packed = rows[row * ROW + tag / Long.BYTES];
    return (byte) ((packed >>> tag % Long.BYTES * Byte.SIZE & 0xFF) - ZERO);
  }

  /** Makes room for so many tokens and sets their sums to nothing. */
  void clear(int tokens) {
    if (tokens > counts.length) {
      counts = new int[Math.max(tokens, 2 * counts.length)];
      sums = new long[counts.length * LONGS];
      return;
    }
    java.util.Arrays.fill(counts, 0, tokens, 0);
    java.util.Arrays.fill(sums, 0, tokens * LONGS, 0);
  }

  /** Adds one row of weights to a token. */
  void addRow(int token, long low, long high) {
    int at = token * LONGS;
    sums[at] += low & EVEN;
    sums[at + 1] += low >>> Byte.SIZE & EVEN;
    sums[at + 2] += high & EVEN;
    sums[at + 3] += high >>> Byte.SIZE & EVEN;
    counts[token]++;
  }

  /** Adds the sums that another holds for one of its tokens. */
  void add(int token, TagSums other, int otherToken) {
    int at = token * LONGS;
    int from = otherToken * LONGS;
    for (int i = 0; i < LONGS; i++) {
      sums[at + i] += other.sums[from + i];
    }
    counts[token] += other.counts[otherToken];
  }

  /** Returns the sum of a tag. */
  int sum(int token, int tag) {
    int half = tag / Long.BYTES;
    int place = tag % Long.BYTES;
    long lanes = sums[token * LONGS + 2 * half + (place & 1)];
    return (int) (lanes >>> (place >> 1) * Short.SIZE & 0xFFFF) - ZERO * counts[token];
  }
}
