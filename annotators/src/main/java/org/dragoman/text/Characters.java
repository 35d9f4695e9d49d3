package org.dragoman.text;

/**
 * What kind of character stands at a place of a text, and how many UTF-16 code units it takes. Safe
 * for threads.
 */
final class Characters {

  /** The kinds that the tokenizer tells apart. */
  enum Kind {
    SPACE,
    UPPER,
    LOWER,
    DIGIT,
    APOSTROPHE,
    MARK
  }

  private static final Kind[] ASCII = new Kind[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII[c] = kindOf(c);
    }
  }

  private Characters() {}

  /**
   * Returns the kind of the character that begins at an offset. Letters without case, marks and
   * joiners count as lower case; controls and marks of writing order as space.
   */
  static Kind kind(CharSequence text, int at) {
    char c = text.charAt(at);
    return c < 128 ? ASCII[c] : kindOf(Character.codePointAt(text, at));
  }

  static boolean isWord(Kind kind) {
    return kind == Kind.LOWER || kind == Kind.UPPER || kind == Kind.DIGIT;
  }

  static boolean isLetter(Kind kind) {
    return kind == Kind.LOWER || kind == Kind.UPPER;
  }

  /** Returns the offset after the character at an offset. */
  static int next(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1));
    return pair ? at + 2 : at + 1;
  }

  private static Kind kindOf(int c) {
    if (c == '\'' || c == '’' || c == '`' || c == '´') {
      return Kind.APOSTROPHE;
    }
    if (c == '\u00AD' || c == '\u200C' || c == '\u200D' || c == '\uFE0F') {
      return Kind.LOWER;
    }
    if (c == 'º' || c == 'ª') {
      return Kind.MARK;
    }
    if (c >= '\u0080' && c < '\u00A0' && c != '\u0085') {
      // Controls that nobody writes: rests of quotation marks that a wrong decoding broke.
      return Kind.MARK;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> Kind.UPPER;
      case Character.LOWERCASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          Kind.LOWER;
      case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          Kind.SPACE;
      default -> Kind.MARK;
    };
  }
}
