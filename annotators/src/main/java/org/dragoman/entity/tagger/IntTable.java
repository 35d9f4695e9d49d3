package org.dragoman.entity.tagger;

import java.util.Arrays;

/**
 * A table from hashes to numbers, without objects for its entries. Grows as needed. Not safe for
 * threads while it is filled.
 */
final class IntTable {

  private static final int SMALLEST = 64;

  private int[] keys = new int[SMALLEST];
  private int[] values = new int[SMALLEST];
  private boolean[] used = new boolean[SMALLEST];
  private int size;

  /** Returns the number of a hash, or 0. */
  int get(int key) {
    int slot = slot(key);
    return used[slot] ? values[slot] : 0;
  }

  /** Sets bits in the number of a hash. */
  void or(int key, int bits) {
    int slot = slot(key);
    if (!used[slot]) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      used[slot] = true;
      keys[slot] = key;
      size++;
    }
    values[slot] |= bits;
  }

  /** Sets the number of a hash, unless it has one. */
  void putIfAbsent(int key, int value) {
    if (get(key) == 0) {
      or(key, value);
    }
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(used, false);
      Arrays.fill(values, 0);
      size = 0;
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = Hashes.mix(key) & mask;
    while (used[slot] && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    boolean[] oldUsed = used;
    keys = new int[2 * oldKeys.length];
    values = new int[keys.length];
    used = new boolean[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        int slot = slot(oldKeys[i]);
        used[slot] = true;
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
