package org.dragoman.entity;

import java.util.Arrays;

/** The entities of all documents that have one key, before clusters are made of such nodes. */
final class CorpusNode implements Comparable<CorpusNode> {

  private final EntityKey key;
  private final EntityTally tally = new EntityTally();
  private int[] documents = new int[1];
  private int size;
  private String id;

  CorpusNode(EntityKey key) {
    this.key = key;
  }

  EntityKey key() {
    return key;
  }

  EntityTally tally() {
    return tally;
  }

  String name() {
    return tally.name();
  }

  String country() {
    return key.isLinked() ? tally.country() : key.country();
  }

  /** Notes a document, by its number in the order of reading; numbers only grow. */
  void seenIn(int document) {
    if (size > 0 && documents[size - 1] == document) {
      return;
    }
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
    }
    documents[size++] = document;
  }

  int[] documents() {
    return Arrays.copyOf(documents, size);
  }

  /** Says whether some document names both: it has kept them apart. */
  boolean sharesDocument(CorpusNode other) {
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      if (documents[i] == other.documents[j]) {
        return true;
      }
      if (documents[i] < other.documents[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Returns the id that its content alone gives it. */
  String id() {
    return id;
  }

  void setId(String newId) {
    id = newId;
  }

  @Override
  public int compareTo(CorpusNode other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return id + " " + name();
  }
}
