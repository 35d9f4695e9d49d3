package org.dragoman.text;

/** What a token looks like, as far as it matters for where a sentence ends. */
enum TokenShape {
  /** Before the first and after the last token. */
  OUTSIDE,
  LOWER,
  /** A capital and small letters. */
  TITLE,
  /** Capitals only. */
  UPPER,
  MIXED,
  /** One capital, not "I". */
  LETTER,
  I,
  NUMBER,
  /** Letters and digits. */
  CODE,
  STOP,
  /** Question and exclamation marks. */
  MARK,
  ELLIPSIS,
  COMMA,
  COLON,
  SEMICOLON,
  HYPHEN,
  DASH,
  /** A row of marks that parts text: "----". */
  RULE,
  OPENING,
  CLOSING,
  /** An abbreviation that a name follows: "Mr.". */
  TITLE_ABBREVIATION,
  ABBREVIATION,
  /** "J." */
  INITIAL,
  ADDRESS,
  EMOTICON,
  BULLET,
  /** "'s", "n't" and the like. */
  CLITIC,
  OTHER;

  /** Says whether a name may be made of such tokens. */
  boolean isCapitalized() {
    return this == TITLE || this == UPPER || this == MIXED || this == LETTER || this == INITIAL;
  }

  /** Says whether it ends a sentence by itself. */
  boolean isTerminal() {
    return this == STOP || this == MARK || this == ELLIPSIS;
  }

  /** Returns the shape of a token; a straight quotation mark is {@link #OTHER}. */
  static TokenShape of(String text, Span token) {
    int begin = token.begin();
    char first = text.charAt(begin);
    return switch (Characters.kind(text, begin)) {
      case UPPER, LOWER -> ofWord(text, begin, token.end());
      case DIGIT -> hasLetter(text, begin, token.end()) ? CODE : NUMBER;
      case APOSTROPHE -> ofApostrophe(text, begin, token.end());
      case MARK, SPACE -> ofMark(text, first, begin, token.end());
    };
  }

  private static TokenShape ofWord(String text, int begin, int end) {
    boolean capital = Characters.kind(text, begin) == Characters.Kind.UPPER;
    if (end - begin == 1) {
      return text.charAt(begin) == 'I' ? I : capital ? LETTER : LOWER;
    }
    if (text.charAt(end - 1) == '.') {
      return ofAbbreviation(text, begin, end);
    }
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    for (int i = begin + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower = true;
      } else if (c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(c)) {
        upper = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == '@' || c == '/' || c == '.') {
        return ADDRESS;
      } else {
        lower |= c >= 128;
      }
    }
    if (digit) {
      return CODE;
    }
    if (!capital) {
      return upper ? MIXED : LOWER;
    }
    return !upper ? TITLE : lower ? MIXED : UPPER;
  }

  private static TokenShape ofAbbreviation(String text, int begin, int end) {
    if (end - begin == 2) {
      return INITIAL;
    }
    Abbreviations.Kind kind = Abbreviations.bundled().kind(text, begin, end - 1);
    return kind == Abbreviations.Kind.BEFORE_NAME ? TITLE_ABBREVIATION : ABBREVIATION;
  }

  private static boolean hasLetter(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static TokenShape ofApostrophe(String text, int begin, int end) {
    if (end - begin > 1 && Character.isLetter(text.charAt(begin + 1))) {
      return CLITIC;
    }
    boolean apart = begin == 0 || Characters.kind(text, begin - 1) == Characters.Kind.SPACE;
    return apart ? OPENING : CLOSING;
  }

  private static TokenShape ofMark(String text, char first, int begin, int end) {
    int length = end - begin;
    char last = text.charAt(end - 1);
    switch (first) {
      case '.', '…':
        return length == 1 && first == '.' ? STOP : last == '?' || last == '!' ? MARK : ELLIPSIS;
      case '?', '!':
        return MARK;
      case ',':
        return COMMA;
      case ':':
        return length > 1 ? EMOTICON : COLON;
      case ';':
        return length > 1 ? EMOTICON : SEMICOLON;
      case '-':
        return length == 1 ? HYPHEN : length == 2 ? DASH : RULE;
      case '–', '—':
        return DASH;
      case '“', '‘', '«', '„', '(', '[', '{':
        return length > 1 ? EMOTICON : OPENING;
      case ')', ']', '}', '”', '’', '»':
        return CLOSING;
      case '*', '•', '>', '#', '·', '~', '_', '+', '<', '=', '^', '|':
        return length > 3 ? RULE : length > 1 ? EMOTICON : BULLET;
      default:
        return OTHER;
    }
  }
}
