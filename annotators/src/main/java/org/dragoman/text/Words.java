package org.dragoman.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.engine.TsvResource;

/** Says how far a word reaches, and where it parts: "do n't", "can not", "Zelensky 's". */
final class Words {

  private static final WordTable<Boolean> PREFIXES = prefixes();

  private Words() {}

  private static WordTable<Boolean> prefixes() {
    Map<String, Boolean> words = new HashMap<>();
    TsvResource.rows(Words.class, "hyphen-prefixes.tsv")
        .forEach(row -> words.put(row.get("prefix"), true));
    return new WordTable<>(words);
  }

  /**
   * Returns the end of the word that begins with a letter or digit: letters, digits and marks;
   * apostrophes and underscores inside it, an ampersand between capitals.
   */
  static int end(String text, int from, int to) {
    int at = from;
    while (at < to) {
      Characters.Kind kind = Characters.kind(text, at);
      if (Characters.isLetter(kind)) {
        int joint = jointEnd(text, from, at, to);
        if (joint < 0) {
          return at;
        }
        at = Math.max(joint, Characters.next(text, at));
      } else if (kind == Characters.Kind.DIGIT) {
        if (isAmount(text, from, at, to)) {
          return at;
        }
        at = Characters.next(text, at);
      } else if (joins(text, from, at, to)) {
        at++;
      } else {
        return at;
      }
    }
    return Math.min(at, to);
  }

  /** Returns the end of a broken apostrophe, -1 before another broken mark, 0 if there is none. */
  private static int jointEnd(String text, int from, int at, int to) {
    if (!Marks.isMojibake(text, at, to)) {
      return 0;
    }
    int after = at + Marks.MOJIBAKE;
    boolean inside =
        at > from
            && Marks.isMojibakeApostrophe(text, at)
            && after < to
            && Characters.isLetter(Characters.kind(text, after));
    return inside ? after : -1;
  }

  /** Figures with a stop or comma are a number of their own: "Rs 3,000" written as one. */
  private static boolean isAmount(String text, int from, int at, int to) {
    if (at == from || !Characters.isLetter(Characters.kind(text, at - 1))) {
      return false;
    }
    int digits = at;
    while (digits < to && Characters.kind(text, digits) == Characters.Kind.DIGIT) {
      digits = Characters.next(text, digits);
    }
    return digits + 1 < to
        && (text.charAt(digits) == ',' || text.charAt(digits) == '.')
        && Characters.kind(text, digits + 1) == Characters.Kind.DIGIT;
  }

  private static boolean joins(String text, int from, int at, int to) {
    if (at == from || at + 1 >= to) {
      return false;
    }
    char c = text.charAt(at);
    Characters.Kind before = Characters.kind(text, at - 1);
    Characters.Kind after = Characters.kind(text, at + 1);
    if (c == '&') {
      return Characters.isLetter(before) && Characters.isLetter(after) && at - from <= 4;
    }
    if (c == '_') {
      return Characters.isWord(before) && Characters.isWord(after);
    }
    return Characters.kind(text, at) == Characters.Kind.APOSTROPHE
        && Characters.isWord(before)
        && Characters.isLetter(after);
  }

  /**
   * Returns the end of an acronym with stops ("U.S.", "e.g.", "U.S"), or {@code from} if there is
   * none.
   */
  static int acronymEnd(String text, int from, int to) {
    int at = from;
    int letters = 0;
    while (at + 1 < to
        && Characters.isLetter(Characters.kind(text, at))
        && text.charAt(at + 1) == '.') {
      at += 2;
      letters++;
    }
    boolean letterFollows =
        letters > 0
            && at < to
            && Characters.isLetter(Characters.kind(text, at))
            && (at + 1 == to || !Characters.isWord(Characters.kind(text, at + 1)));
    if (letterFollows
        && (Characters.kind(text, at) == Characters.Kind.UPPER
            || Abbreviations.bundled().kind(text, from, at + 1) != null)) {
      return at + 1;
    }
    return letters >= 2 ? at : from;
  }

  /** Takes in what follows a prefix and its hyphen: "e-mail", "anti-war". */
  static int withPrefixed(String text, int from, int at, int to) {
    boolean prefix =
        at + 1 < to
            && text.charAt(at) == '-'
            && Characters.isWord(Characters.kind(text, at + 1))
            && PREFIXES.contains(text, from, at)
            && (at - from == 1
                ? Characters.kind(text, at + 1) == Characters.Kind.LOWER
                : Characters.kind(text, at - 1) == Characters.Kind.LOWER);
    return prefix ? end(text, at + 1, to) : at;
  }

  /** Returns where the word between two offsets parts, in text order; mostly nowhere. */
  static List<Integer> cuts(String text, int from, int to) {
    int end = to;
    List<Integer> cuts = List.of();
    for (int clitic = clitic(text, from, end); clitic > from; clitic = clitic(text, from, end)) {
      cuts = cuts.isEmpty() ? new ArrayList<>() : cuts;
      cuts.add(clitic);
      end = clitic;
    }
    for (int cut : Contractions.bundled().cuts(text, from, end)) {
      cuts = cuts.isEmpty() ? new ArrayList<>() : cuts;
      cuts.add(from + cut);
    }
    if (cuts.size() > 1) {
      Collections.sort(cuts);
    }
    return cuts;
  }

  /** Returns where the last clitic of a word begins ("n't", "'s", "'ve"), or {@code from}. */
  private static int clitic(String text, int from, int to) {
    char last = lower(text, to - 1);
    if ("tsmdel".indexOf(last) < 0) {
      return from;
    }
    for (int length = 1; length <= 2 && to - length - 1 > from; length++) {
      int mark = to - length - 1;
      int begin = mark;
      if (mark - 2 > from
          && Marks.isMojibake(text, mark - 2, to)
          && Marks.isMojibakeApostrophe(text, mark - 2)) {
        begin = mark - 2;
      } else if (Characters.kind(text, mark) != Characters.Kind.APOSTROPHE) {
        continue;
      }
      char first = lower(text, mark + 1);
      if (length == 2) {
        boolean verb = last == 'e' && (first == 'r' || first == 'v') || last == 'l' && first == 'l';
        return verb ? begin : from;
      }
      if (last == 't') {
        return begin - 1 > from && lower(text, begin - 1) == 'n' ? begin - 1 : from;
      }
      return last == 's' || last == 'm' || last == 'd' ? begin : from;
    }
    return from;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
