package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dependencies of one sentence while they are being converted. Words are known by their 0-based
 * place. Not thread-safe.
 */
final class Tree {

  static final int ROOT = -1;

  private final List<ClearWord> words;
  private final int[] heads;
  private final String[] labels;

  Tree(List<ClearWord> words) {
    this.words = words;
    this.heads = words.stream().mapToInt(ClearWord::head).toArray();
    this.labels = words.stream().map(ClearWord::label).toArray(String[]::new);
  }

  int size() {
    return heads.length;
  }

  ClearWord word(int i) {
    return words.get(i);
  }

  String tag(int i) {
    return words.get(i).tag();
  }

  String lemma(int i) {
    return words.get(i).lemma();
  }

  /** Returns the head, {@link #ROOT} for a root. */
  int head(int i) {
    return heads[i];
  }

  String label(int i) {
    return labels[i];
  }

  boolean is(int i, String... wanted) {
    return Arrays.asList(wanted).contains(labels[i]);
  }

  boolean tagStarts(int i, String... prefixes) {
    return Arrays.stream(prefixes).anyMatch(tag(i)::startsWith);
  }

  void rename(int i, String label) {
    labels[i] = label;
  }

  void attach(int i, int head, String label) {
    heads[i] = head;
    labels[i] = label;
  }

  void attach(int i, int head) {
    heads[i] = head;
  }

  /** Returns the dependents in text order. */
  List<Integer> children(int i) {
    List<Integer> children = new ArrayList<>();
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == i) {
        children.add(k);
      }
    }
    return children;
  }

  /** Returns the first dependent with one of these labels, or -1. */
  int child(int i, String... wanted) {
    for (int child : children(i)) {
      if (is(child, wanted)) {
        return child;
      }
    }
    return -1;
  }

  boolean has(int i, String... wanted) {
    return child(i, wanted) >= 0;
  }

  /** Puts {@code heir} in the place of its head {@code old}, which becomes its dependent. */
  void swap(int old, int heir, String labelOfOld) {
    attach(heir, heads[old], labels[old]);
    attach(old, heir, labelOfOld);
  }
}
