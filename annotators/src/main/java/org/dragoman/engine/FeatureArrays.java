package org.dragoman.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/** Reads array features, which may be null and hold nulls. */
final class FeatureArrays {

  private FeatureArrays() {}

  /** Returns the elements without nulls; empty for null. */
  static <T extends TOP> List<T> of(FSArray<T> array) {
    List<T> elements = new ArrayList<>();
    if (array != null) {
      for (T element : array) {
        if (element != null) {
          elements.add(element);
        }
      }
    }
    return elements;
  }
}
