package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.function.Consumer;

/**
 * A question about how well a system agrees with gold, counted over documents. Not thread safe:
 * documents are added one after the other, in order of their names.
 */
interface Measure {

  /**
   * Counts a document.
   *
   * @param pair the document as gold and the system have it
   * @param disagreements gets what the two differ in
   */
  void add(DocumentPair pair, Consumer<Disagreement> disagreements);

  /** Returns the figures over the documents added so far, in the order of the report. */
  List<MeasureRow> rows();
}
