package org.dragoman.train.encoder;

import org.dragoman.text.encoder.EncodedWords;

/**
 * A sentence of a treebank.
 *
 * @param encoded its words and pieces, in one stretch
 * @param pieces for each token the index of its first piece
 * @param tags for each token the index of its tag, {@link #UNKNOWN} where it is not learnt
 * @param scripts for each token the index of its lemma script or {@link #UNKNOWN}
 * @param heads for each token the index of its head, -1 for the root
 * @param relations for each token the index of its relation; {@link #UNKNOWN} for the root
 */
record SyntaxExample(
    EncodedWords encoded, int[] pieces, int[] tags, int[] scripts, int[] heads, int[] relations)
    implements Example {

  /** Not known, or not to be learnt. */
  static final int UNKNOWN = -1;

  /** Returns how many tokens there are. */
  int size() {
    return pieces.length;
  }
}
