package org.dragoman.entity;

import java.util.BitSet;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Which characters of a text some spans cover; asked and extended in time that does not grow with
 * their number.
 */
final class Coverage {

  private final BitSet characters = new BitSet();

  /** Covers what the annotations cover. */
  static Coverage of(Iterable<? extends Annotation> annotations) {
    Coverage coverage = new Coverage();
    annotations.forEach(coverage::add);
    return coverage;
  }

  void add(Annotation annotation) {
    add(annotation.getBegin(), annotation.getEnd());
  }

  void add(int begin, int end) {
    characters.set(begin, end);
  }

  /** Says whether no character from begin to end is covered. */
  boolean isFree(int begin, int end) {
    int next = characters.nextSetBit(begin);
    return next < 0 || next >= end;
  }

  /** Says whether every character from begin to end is covered. */
  boolean isWhole(int begin, int end) {
    return characters.nextClearBit(begin) >= end;
  }
}
