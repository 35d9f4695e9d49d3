package org.dragoman.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how far a number reaches: "3,500.20", "10:30", "1990s", "3rd", "26/09/2024", "555-0199",
 * "5G"; a unit that is written to it ("10" of "10km") is another word.
 */
final class Numbers {

  private static final Pattern DATE_OR_PHONE =
      Pattern.compile(
          "(?:\\d{1,4}/\\d{1,2}/\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"
              + "|(?:\\d{1,2}-)?\\d{3}-\\d{3}-\\d{4}|\\d{3}/\\d{3}-\\d{4}|\\d{3}-\\d{4}|\\d{5}-\\d{4}"
              + "|(?<month>\\d{1,2})/(?<day>\\d{1,2}))(?![\\p{L}\\p{N}/-])");

  private static final Set<String> SUFFIXES = Set.of("s", "st", "nd", "rd", "th");

  /** Units with capitals, and those of one letter. */
  private static final Set<String> UNITS =
      Set.of(
          "AM", "PM", "K", "M", "k", "m", "b", "f", "g", "h", "GB", "MB", "KB", "TB", "Hz", "kHz",
          "MHz", "GHz", "kW", "MW", "GW", "kWh", "MWh", "GWh", "dB", "KM", "KG", "CM", "MM", "mAh");

  private Numbers() {}

  /** Returns the end of the number that begins with a digit at {@code from}, at most {@code to}. */
  static int end(String text, int from, int to) {
    int at = figures(text, from, to);
    if (at + 1 < to
        && (text.charAt(at) == '/' || text.charAt(at) == '-')
        && isDigit(text, at + 1)) {
      Matcher special = DATE_OR_PHONE.matcher(text).region(from, to);
      if (special.lookingAt() && (special.start("month") < 0 || isDay(special))) {
        return special.end();
      }
      return at;
    }
    return withLetters(text, from, at, to);
  }

  private static boolean isDay(Matcher special) {
    int month = Integer.parseInt(special.group("month"));
    int day = Integer.parseInt(special.group("day"));
    return month <= 12 && day <= 31 && !(month < day && day <= 8);
  }

  /** Takes digits, and stops, commas and colons between them. */
  private static int figures(String text, int from, int to) {
    int at = digits(text, from, to);
    while (at + 1 < to && isDigit(text, at + 1)) {
      char c = text.charAt(at);
      boolean joins = c == '.' || c == ':' || c == ',' && isThousands(text, at, to);
      if (!joins) {
        break;
      }
      at = digits(text, at + 1, to);
    }
    return at;
  }

  /** Says whether the comma parts thousands: groups of two or three, the last of three. */
  private static boolean isThousands(String text, int comma, int to) {
    int at = comma;
    int group = 0;
    while (at < to && text.charAt(at) == ',') {
      int next = digits(text, at + 1, to);
      group = next - at - 1;
      if (group != 3 && group != 2) {
        return false;
      }
      at = next;
    }
    return group == 3;
  }

  private static int withLetters(String text, int from, int at, int to) {
    int letters = at;
    boolean lower = true;
    while (letters < to && Characters.isLetter(Characters.kind(text, letters))) {
      lower &= Characters.kind(text, letters) == Characters.Kind.LOWER;
      letters = Characters.next(text, letters);
    }
    if (letters == at) {
      return isDecade(text, from, at, to) ? at + 2 : at;
    }
    String suffix = text.substring(at, letters);
    if (SUFFIXES.contains(suffix.toLowerCase(java.util.Locale.ROOT))) {
      return letters;
    }
    boolean digitFollows = letters < to && isDigit(text, letters);
    boolean times = suffix.equalsIgnoreCase("x") && digitFollows;
    boolean unit = !digitFollows && (lower && letters - at > 1 || UNITS.contains(suffix));
    return times || unit ? at : Words.end(text, at, to);
  }

  /** "80's" is a word. */
  private static boolean isDecade(String text, int from, int at, int to) {
    return (at - from == 2 || at - from == 4)
        && text.charAt(at - 1) == '0'
        && at + 1 < to
        && Characters.kind(text, at) == Characters.Kind.APOSTROPHE
        && text.charAt(at + 1) == 's'
        && (at + 2 == to || !Characters.isWord(Characters.kind(text, at + 2)));
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text, at)) {
      at = Characters.next(text, at);
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return Characters.kind(text, at) == Characters.Kind.DIGIT;
  }
}
