package org.dragoman.text.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words that the encoder labels: runs of letters, marks and digits; every
 * other character that is no white space is a word of its own, and so is an ideograph. "U.S." is
 * four words, "Putin's" three. Needs no tokens, so labels are the same whichever tokenizer ran.
 */
public final class Words {

  /** A word. Offsets are UTF-16 code units. */
  public record Word(int begin, int end) {}

  private Words() {}

  /** Returns the words between two UTF-16 offsets, in text order; empty if there are none. */
  public static List<Word> of(CharSequence text, int begin, int end) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = begin; i < end; ) {
      int c = Character.codePointAt(text, i);
      int next = Math.min(end, i + Character.charCount(c));
      boolean inWord = isWordPart(c);
      if (!inWord && start >= 0) {
        words.add(new Word(start, i));
        start = -1;
      }
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && !isBlank(c)) {
        words.add(new Word(i, next));
      }
      i = next;
    }
    if (start >= 0) {
      words.add(new Word(start, end));
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    if (Character.isIdeographic(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          c != 0xFEFF && c != 0x200B;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0xFEFF
        || c == 0x200B;
  }
}
