package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Cuts English text into words as the English Universal Dependencies do: "do n't", "Zelensky 's",
 * "US - led", "$ 5", "U.S.", "e-mail", addresses whole. White space, controls and marks of writing
 * order are in no token, every other character is in exactly one. Offsets are UTF-16 code units.
 * The class is safe for threads.
 */
public final class Tokenizer {

  private final String text;
  private final int end;
  private final List<Span> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Returns the tokens between two offsets, in text order. */
  public static List<Span> tokens(String text, int begin, int end) {
    Tokenizer tokenizer = new Tokenizer(text, end);
    tokenizer.run(begin);
    return tokenizer.tokens;
  }

  private void run(int begin) {
    int at = begin;
    while (at < end) {
      if (Characters.kind(text, at) == Characters.Kind.SPACE) {
        at = Characters.next(text, at);
      } else {
        at = chunk(at);
      }
    }
  }

  /** Cuts what stands up to the next space, and returns where that is. */
  private int chunk(int from) {
    int to = from;
    boolean address = false;
    while (to < end && Characters.kind(text, to) != Characters.Kind.SPACE) {
      char c = text.charAt(to);
      address |= c == '@' || c == '.' && to > from || c == '/';
      to = Math.min(end, Characters.next(text, to));
    }
    int at = from;
    if (address && Addresses.mayHold(text, from, to)) {
      Matcher matcher = Addresses.matcher(text, from, to);
      while (matcher.find()) {
        pieces(at, matcher.start());
        add(matcher.start(), matcher.end());
        at = matcher.end();
      }
    }
    pieces(at, to);
    return to;
  }

  private void pieces(int from, int to) {
    int at = from;
    while (at < to) {
      at =
          switch (Characters.kind(text, at)) {
            case UPPER, LOWER -> word(at, to);
            case DIGIT -> number(at, to);
            case APOSTROPHE -> piece(at, Marks.apostropheEnd(text, at, to));
            case MARK, SPACE -> mark(at, to);
          };
    }
  }

  private int mark(int from, int to) {
    char c = text.charAt(from);
    boolean figure =
        (c == '+' || c == '.')
            && from + 1 < to
            && Characters.kind(text, from + 1) == Characters.Kind.DIGIT
            && (from == 0 || Characters.kind(text, from - 1) == Characters.Kind.SPACE);
    return piece(from, figure ? Numbers.end(text, from + 1, to) : Marks.end(text, from, to));
  }

  private int number(int from, int to) {
    int at = piece(from, Numbers.end(text, from, to));
    boolean times =
        at + 1 < to
            && (text.charAt(at) == 'x' || text.charAt(at) == 'X')
            && Characters.kind(text, at + 1) == Characters.Kind.DIGIT;
    return times ? piece(at, at + 1) : at;
  }

  private int word(int from, int to) {
    if (Marks.isMojibake(text, from, to)) {
      return piece(from, from + Marks.MOJIBAKE);
    }
    int at = Words.end(text, from, to);
    int stop = withStop(from, at, to);
    if (stop > at) {
      return piece(from, stop);
    }
    at = Words.withPrefixed(text, from, at, to);
    int part = from;
    for (int cut : Words.cuts(text, from, at)) {
      add(part, cut);
      part = cut;
    }
    return piece(part, at);
  }

  /** Takes in the stops of acronyms, abbreviations and initials. */
  private int withStop(int from, int at, int to) {
    if (at >= to || text.charAt(at) != '.') {
      return at;
    }
    int acronym = at - from == 1 ? Words.acronymEnd(text, from, to) : from;
    if (acronym > from) {
      return acronym;
    }
    int longer = at + 1 < to ? Words.end(text, at + 1, to) : at;
    if (longer > at + 1
        && Abbreviations.bundled().kind(text, from, longer) != null
        && Character.isLetter(text.charAt(at + 1))) {
      return longer < to && text.charAt(longer) == '.' ? longer + 1 : longer;
    }
    boolean ellipsis = at + 1 < to && text.charAt(at + 1) == '.';
    return !ellipsis && keepsStop(from, at) ? at + 1 : at;
  }

  private boolean keepsStop(int from, int at) {
    int next = at + 1;
    while (next < end && Characters.kind(text, next) == Characters.Kind.SPACE) {
      next++;
    }
    Characters.Kind follows = next < end ? Characters.kind(text, next) : Characters.Kind.SPACE;
    if (at - from == 1 && Characters.kind(text, from) == Characters.Kind.UPPER) {
      return follows == Characters.Kind.UPPER;
    }
    Abbreviations.Kind kind = Abbreviations.bundled().kind(text, from, at);
    if (kind == Abbreviations.Kind.BEFORE_NUMBER) {
      return follows == Characters.Kind.DIGIT;
    }
    return kind != null;
  }

  private int piece(int from, int to) {
    add(from, to);
    return to;
  }

  private void add(int from, int to) {
    if (from < to) {
      tokens.add(new Span(from, to));
    }
  }
}
