package org.dragoman.train.linear;

import org.dragoman.entity.tagger.NameFeatures;

/** Numbers for the features that occur often enough, from 0 on. */
final class FeatureIndex {

  private static final int SKETCH_BITS = 27;
  private static final int SKETCH = 1 << SKETCH_BITS;

  private final int minimum;
  private byte[] counts = new byte[SKETCH];
  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private int size;

  FeatureIndex(int minimum) {
    this.minimum = minimum;
  }

  /** Counts the features of a token. */
  void count(NameFeatures features) {
    for (int f = 0; f < features.count(); f++) {
      int hash = features.hashes()[f];
      int slot = hash >>> 32 - SKETCH_BITS;
      if (counts[slot] < minimum) {
        counts[slot]++;
      }
      if (counts[slot] >= minimum && row(hash) < 0) {
        add(hash);
      }
    }
  }

  /** Ends the counting; its memory is given back. */
  void freeze() {
    counts = null;
  }

  int size() {
    return size;
  }

  /** Returns the number of a feature, or -1. */
  int row(int hash) {
    int mask = keys.length - 1;
    int slot = hash * 0x9E3779B1 >>> 7 & mask;
    while (rows[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return rows[slot] - 1;
  }

  /** Returns the features in the order of their numbers. */
  int[] hashes() {
    int[] hashes = new int[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (rows[slot] != 0) {
        hashes[rows[slot] - 1] = keys[slot];
      }
    }
    return hashes;
  }

  private void add(int hash) {
    if (2 * size >= keys.length) {
      grow();
    }
    put(hash, ++size);
  }

  private void put(int hash, int row) {
    int mask = keys.length - 1;
    int slot = hash * 0x9E3779B1 >>> 7 & mask;
    while (rows[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = hash;
    rows[slot] = row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[2 * oldKeys.length];
    rows = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }
}
