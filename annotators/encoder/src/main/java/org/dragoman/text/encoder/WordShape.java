package org.dragoman.text.encoder;

/**
 * How a word is written. The encoder's vocabulary knows no capitals, so the shape is fed beside the
 * word, as the token type; {@link #row()} is the row of that embedding.
 */
public enum WordShape {
  /** Punctuation, symbols, and letters of scripts without case. */
  NONE,
  /** "minister". */
  LOWER,
  /** "Minister". */
  TITLE,
  /** "NATO". */
  UPPER,
  /** "McDonald", "iPhone". */
  MIXED,
  /** "1994". */
  DIGITS,
  /** "G20", "9th". */
  LETTERS_AND_DIGITS,
  /** A capital alone, as in initials and "U.S.". */
  INITIAL;

  /** Returns the row of the token type embedding, from 0 to 7. */
  public int row() {
    return ordinal();
  }

  /** Returns the shape of a word that lies at UTF-16 offsets of a text. */
  public static WordShape of(CharSequence text, int begin, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    if (digits > 0) {
      return upper + lower > 0 ? LETTERS_AND_DIGITS : DIGITS;
    }
    if (upper == 0) {
      return lower > 0 ? LOWER : NONE;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : UPPER;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(begin)) ? TITLE : MIXED;
  }
}
