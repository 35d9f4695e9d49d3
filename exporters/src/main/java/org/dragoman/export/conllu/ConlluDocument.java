package org.dragoman.export.conllu;

import java.util.List;

/**
 * A document of a CoNLL-U file.
 *
 * @param id what {@code # newdoc id} says; null if it says nothing
 * @param line where it begins, from 1
 * @param text its text, put together again
 */
public record ConlluDocument(String id, int line, String text, List<ConlluSentence> sentences) {

  /** Copies the list. */
  public ConlluDocument {
    sentences = List.copyOf(sentences);
  }
}
