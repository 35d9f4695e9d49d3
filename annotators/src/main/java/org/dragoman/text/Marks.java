package org.dragoman.text;

/**
 * Says how far a token of marks reaches: dashes and stops in a row, emoticons, emoji with their
 * joiners, and quotation marks that a wrong decoding has broken into three characters.
 */
final class Marks {

  /** Length of a mark whose UTF-8 was read as Windows-1252 or Latin-1: "â€™". */
  static final int MOJIBAKE = 3;

  private static final String REPEATED = "*=_~+#<>|^/\\$%-";
  private static final String DECADE = "'’`";

  private Marks() {}

  /** Returns the end of the token that begins with a mark. */
  static int end(String text, int from, int to) {
    char c = text.charAt(from);
    if (c == '.' || c == '…') {
      return run(text, from, to, ".…?!");
    }
    if (stands("‘’", text, from, to)) {
      return from + 2;
    }
    if (c == '!' || c == '?') {
      return run(text, from, to, "!?.");
    }
    int face = emoticonEnd(text, from, to);
    if (face > from) {
      return face;
    }
    if (REPEATED.indexOf(c) >= 0) {
      int run = run(text, from, to, String.valueOf(c));
      boolean tag = c == '#' && run == from + 1;
      return tag ? tagEnd(text, from, to) : run;
    }
    if (c == '@') {
      return tagEnd(text, from, to);
    }
    if (c == '&') {
      return entityEnd(text, from, to);
    }
    return c < 128 ? from + 1 : symbolEnd(text, from, to);
  }

  /** Returns the end of a token that begins with an apostrophe: "'s", "'em", "'90s", "''". */
  static int apostropheEnd(String text, int from, int to) {
    int next = from + 1;
    if (next >= to) {
      return next;
    }
    Characters.Kind kind = Characters.kind(text, next);
    if (kind == Characters.Kind.APOSTROPHE) {
      return next + 1;
    }
    if (kind == Characters.Kind.DIGIT && DECADE.indexOf(text.charAt(from)) >= 0) {
      boolean two = next + 1 < to && Characters.kind(text, next + 1) == Characters.Kind.DIGIT;
      int after = two && next + 2 < to && text.charAt(next + 2) == 's' ? next + 3 : next + 2;
      boolean whole = two && (after >= to || !Characters.isWord(Characters.kind(text, after)));
      return whole ? after : next;
    }
    int word = next;
    while (word < to && Characters.isLetter(Characters.kind(text, word))) {
      word++;
    }
    return isShortened(text.substring(next, Math.min(word, next + 6))) ? word : next;
  }

  private static boolean isShortened(String word) {
    return switch (word.toLowerCase(java.util.Locale.ROOT)) {
      case "s", "m", "d", "re", "ve", "ll", "em", "tis", "twas", "cause", "til" -> true;
      default -> false;
    };
  }

  static boolean isMojibake(String text, int at, int to) {
    if (text.charAt(at) != 'â' || at + MOJIBAKE > to) {
      return false;
    }
    char second = text.charAt(at + 1);
    char third = text.charAt(at + 2);
    return second == '€' && "™œ˜“”¦\u009D\u009C".indexOf(third) >= 0
        || second == '\u0080' && third >= '\u0090' && third <= '\u00A6';
  }

  static boolean isMojibakeApostrophe(String text, int at) {
    return text.charAt(at + 2) == '™' || text.charAt(at + 2) == '\u0099';
  }

  private static int run(String text, int from, int to, String marks) {
    int at = from;
    while (at < to && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int tagEnd(String text, int from, int to) {
    int at = from + 1;
    if (at >= to || !Characters.isLetter(Characters.kind(text, at))) {
      return at;
    }
    while (at < to && (Characters.isWord(Characters.kind(text, at)) || text.charAt(at) == '_')) {
      at = Characters.next(text, at);
    }
    return at;
  }

  private static int entityEnd(String text, int from, int to) {
    int at = from + 1;
    while (at < to && at - from < 8 && isEntityPart(text.charAt(at))) {
      at++;
    }
    return at > from + 1 && at < to && text.charAt(at) == ';' ? at + 1 : from + 1;
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || c < 128 && Character.isLetterOrDigit(c);
  }

  private static int emoticonEnd(String text, int from, int to) {
    char eyes = text.charAt(from);
    if (stands("^_^", text, from, to)) {
      return from + 3;
    }
    if (stands("<3", text, from, to) && isFree(text, from, from + 2, to)) {
      return from + 2;
    }
    if (stands("(:", text, from, to) && isFree(text, from, from + 2, to)) {
      return from + 2;
    }
    if (eyes != ':' && eyes != ';' && eyes != '=') {
      return from;
    }
    int mouth = from + 1;
    if (mouth + 1 < to && (text.charAt(mouth) == '-' || text.charAt(mouth) == '\'')) {
      mouth++;
    }
    if (mouth >= to) {
      return from;
    }
    char c = text.charAt(mouth);
    boolean sure = (c == ')' || c == '(') && (eyes != '=' || isFree(text, from, mouth + 1, to));
    boolean likely = "DPpOo/\\|]".indexOf(c) >= 0 && isFree(text, from, mouth + 1, to);
    boolean wordFollows = mouth + 1 < to && Characters.isWord(Characters.kind(text, mouth + 1));
    return sure && !(c == '(' && wordFollows) || likely ? mouth + 1 : from;
  }

  private static boolean stands(String marks, String text, int from, int to) {
    return from + marks.length() <= to && text.startsWith(marks, from);
  }

  /** Says whether neither a letter nor a digit touches a stretch. */
  private static boolean isFree(String text, int from, int end, int to) {
    return (from == 0 || !Characters.isWord(Characters.kind(text, from - 1)))
        && (end >= to || !Characters.isWord(Characters.kind(text, end)));
  }

  /** Returns the end of a symbol with what belongs to it: a skin colour, a joined emoji. */
  private static int symbolEnd(String text, int from, int to) {
    int at = Characters.next(text, from);
    boolean flag = isFlag(text.codePointAt(from));
    while (at < to) {
      int c = text.codePointAt(at);
      if (c == 0x200D && at + 1 < to) {
        at = Characters.next(text, at + 1);
      } else if (c == 0xFE0F || c == 0x20E3 || c >= 0x1F3FB && c <= 0x1F3FF) {
        at = Characters.next(text, at);
      } else if (flag && isFlag(c)) {
        at = Characters.next(text, at);
        flag = false;
      } else {
        break;
      }
    }
    return Math.min(at, to);
  }

  private static boolean isFlag(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
