package org.dragoman.export.conllu;

import java.util.List;

/**
 * A sentence of a CoNLL-U file.
 *
 * @param id its {@code sent_id}; null if it has none
 * @param line line of its first word in the file, from 1
 * @param begin first UTF-16 code unit in the text of the document
 * @param end after the last code unit
 */
public record ConlluSentence(
    String id, int line, int begin, int end, List<ConlluToken> tokens, List<ConlluWord> words) {

  /** Copies the lists. */
  public ConlluSentence {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }
}
