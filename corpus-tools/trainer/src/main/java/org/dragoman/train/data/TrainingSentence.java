package org.dragoman.train.data;

import java.util.List;

/**
 * A sentence to train on.
 *
 * @param words its words
 * @param labels for each word O, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC, or ? where the set does
 *     not say
 * @param set the data set it comes from
 * @param weight how often it is shown
 */
public record TrainingSentence(List<String> words, List<String> labels, String set, double weight) {

  /** The label of a word of which the data set does not say whether it is a name. */
  public static final String UNKNOWN = "?";

  /** Checks that each word has a label, and copies the lists. */
  public TrainingSentence {
    if (words.size() != labels.size()) {
      throw new IllegalArgumentException(words.size() + " words, but " + labels.size() + " labels");
    }
    words = List.copyOf(words);
    labels = List.copyOf(labels);
  }
}
