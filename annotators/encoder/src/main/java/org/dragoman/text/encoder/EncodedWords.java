package org.dragoman.text.encoder;

import java.util.Arrays;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof EncodedWords that
        && words.equals(that.words)
        && Arrays.equals(pieces, that.pieces)
        && Arrays.equals(shapes, that.shapes);
  }

  @Override
  public int hashCode() {
    return words.hashCode() * 31 + Arrays.hashCode(pieces);
  }

  /** Returns how many pieces there are. */
  public int length() {
    return pieces.length;
  }
}
