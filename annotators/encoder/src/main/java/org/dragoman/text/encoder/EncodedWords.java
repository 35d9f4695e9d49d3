package org.dragoman.text.encoder;

import java.util.List;
import org.dragoman.text.encoder.Words.Word;

/**
 * A stretch of text as the encoder takes it.
 *
 * @param words the words, in text order
 * @param pieces ids of the word pieces, with the marks for begin and end
 * @param shapes row of the token type embedding for each piece
 * @param first for each word the index of its first piece
 */
public record EncodedWords(List<Word> words, int[] pieces, int[] shapes, int[] first) {

  /** Returns how many pieces there are. */
  public int length() {
    return pieces.length;
  }
}
