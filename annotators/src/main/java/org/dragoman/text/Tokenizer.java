package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts English text into tokens as the English Universal Dependencies do: "do n't", "Zelensky 's",
 * "US - led", "$ 5", "U.S.", "e-mail", addresses whole. White space is never part of a token.
 * Offsets are UTF-16 code units. Immutable and safe for threads.
 */
public final class Tokenizer {

  private static final String TOP_LEVEL =
      "(?:com|org|net|gov|edu|mil|int|info|io|uk|ua|ru|de|fr|eu|au|ca|in|ir|il|cn|jp|us|tv)";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<url>(?:https?://|ftp://|www\\.)[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?'’)\\]]"
              + "|[\\p{L}\\p{N}._+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
              + "|[\\p{L}\\p{N}_-]+\\.(?:pdf|doc|xls|txt|html?|jpe?g|png|zip)(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\."
              + TOP_LEVEL
              + "(?![\\p{L}\\p{N}])(?:/[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?'’)\\]])?)"
              + "|(?<handle>[@#][\\p{L}_][\\p{L}\\p{N}_]*)"
              + "|(?<acronym>(?:\\p{L}\\.){2,}|(?:\\p{Lu}\\.)+\\p{Lu}(?![\\p{L}\\p{N}])|Ph\\.D\\.?)"
              + "|(?<clitic>['’](?:[sS]|[mM]|[dD]|re|RE|ve|VE|ll|LL|em|tis|twas|cause)(?![\\p{L}\\p{N}])|['’]\\d0s)"
              + "|(?<number>\\p{N}{1,2}/\\p{N}{1,2}(?:/\\p{N}{2,4})?(?![\\p{L}\\p{N}/])"
              + "|\\p{N}{3}-(?:\\p{N}{3}-)?\\p{N}{4}(?![\\p{L}\\p{N}])"
              + "|\\p{N}+(?:[.,:]\\p{N}+)*+(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))"
              + "|(?<measure>\\p{N}+(?:[.,:]\\p{N}+)*+(?=(?:am|pm|AM|PM|km|kg|cm|mm|bn|mn|mph|kph|ft|lbs|hrs|mg|ml|GB|MB|Hz|km2|m)(?![\\p{L}\\p{N}])))"
              + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’`´][\\p{L}\\p{M}]+)*(?:&[\\p{Lu}]+)?)"
              + "|(?<mark>\\.{2,}|…|-{2,}|[!?]{2,}|[*=_~+$<>#]{2,}|[:;]-?[)(D])|(?<other>\\S)");

  private static final Set<String> PREFIXES =
      Set.of(
          "e", "re", "co", "pre", "post", "non", "anti", "pro", "semi", "sub", "un", "ex", "mid",
          "multi", "over", "under", "ultra", "vice", "inter", "intra", "counter", "mini", "neo",
          "de", "bi", "cross", "t", "x");
  private static final Pattern CLITIC = Pattern.compile("(?i)(n['’`´]t|['’`´](?:s|m|d|re|ve|ll))$");
  private static final Pattern JOINED =
      Pattern.compile("(?i)(can)(not)|(gon|wan|got)(na|ta)|(gim|lem)(me)");

  private Tokenizer() {}

  /** Returns the tokens between two offsets, in text order. */
  public static List<Span> tokens(String text, int begin, int end) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(begin, end);
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      if (matcher.start("word") >= 0) {
        to = withStop(text, from, to, end);
        to = withPrefixed(text, from, to, end);
        addWord(text, from, to, tokens);
      } else {
        tokens.add(new Span(from, to));
      }
      if (to != matcher.end()) {
        matcher.region(to, end);
      }
    }
    return tokens;
  }

  /** Takes in the stop of an abbreviation or an initial. */
  private static int withStop(String text, int from, int to, int end) {
    if (to >= end || text.charAt(to) != '.') {
      return to;
    }
    boolean initial =
        to - from == 1 && Character.isUpperCase(text.charAt(from)) && goesOn(text, to + 1, end);
    boolean abbreviation =
        to - from <= 5 && Abbreviations.bundled().kind(text.substring(from, to)) != null;
    return initial || abbreviation && !isWordBeforeEnd(text, from, to, end) ? to + 1 : to;
  }

  /** A single letter is an initial where a name follows. */
  private static boolean goesOn(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i < end && Character.isUpperCase(text.charAt(i));
  }

  /** Abbreviations that are words too ("no.", "fig.") are words where nothing follows. */
  private static boolean isWordBeforeEnd(String text, int from, int to, int end) {
    int i = to + 1;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    boolean lower = Character.isLowerCase(text.charAt(from));
    return lower
        && i >= end
        && Abbreviations.bundled().kind(text.substring(from, to)) == Abbreviations.Kind.BEFORE_NAME;
  }

  /** Takes in what follows a prefix and its hyphen: "e-mail", "anti-war". */
  private static int withPrefixed(String text, int from, int to, int end) {
    boolean prefix =
        to + 1 < end
            && text.charAt(to) == '-'
            && Character.isLowerCase(text.charAt(to + 1))
            && !Character.isUpperCase(text.charAt(to - 1))
            && PREFIXES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    if (!prefix) {
      return to;
    }
    int i = to + 1;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void addWord(String text, int from, int to, List<Span> tokens) {
    int cut = cut(text, from, to);
    if (cut > from && cut < to) {
      tokens.add(new Span(from, cut));
      tokens.add(new Span(cut, to));
    } else {
      tokens.add(new Span(from, to));
    }
  }

  /** Returns where a word parts in two, or its begin. */
  private static int cut(String text, int from, int to) {
    boolean apostrophe = false;
    for (int i = Math.max(from, to - 3); i < to; i++) {
      apostrophe |= "'’`´".indexOf(text.charAt(i)) >= 0;
    }
    if (apostrophe) {
      Matcher clitic = CLITIC.matcher(text).region(from, to);
      return clitic.find() ? clitic.start() : from;
    }
    if (to - from == 5 || to - from == 6) {
      Matcher joined = JOINED.matcher(text).region(from, to);
      if (joined.matches()) {
        return joined.start()
            + (joined.group(2) != null
                ? joined.end(1)
                : joined.group(4) != null ? joined.end(3) : joined.end(5))
            - joined.start();
      }
    }
    return from;
  }
}
