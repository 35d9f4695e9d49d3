package org.dragoman.train.encoder;

import org.dragoman.text.encoder.EncodedWords;

/**
 * A stretch of text with the label of each word.
 *
 * @param encoded the words and pieces
 * @param labels for each word the ordinal of its label, {@link #UNKNOWN} where the data do not say
 */
record NameExample(EncodedWords encoded, int[] labels) implements Example {

  /** No label: the word counts for nothing. */
  static final int UNKNOWN = -1;
}
