package org.dragoman.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication that a text itself states: {@code date YYYY-MM-DD} at its start (also
 * before a dateline on the same line), else a line near the top that is nothing but a date, as in
 * "Updated 30 August 2025", "March 3, 2025 at 10:15 EST", "By A. Writer | 3 Mar 2025". A date
 * within a sentence is none: it may be any day that the text speaks of.
 */
final class TextDate {

  /** Lines with text, from the top, among which a dated line is sought. */
  private static final int TOP_LINES = 20;

  /** A longer line is running text. */
  private static final int LONGEST_LINE = 160;

  private static final Pattern PREFIX =
      Pattern.compile(
          "\\A\\s*date:?\\s+(\\d{4}-\\d{2}-\\d{2}|\\d{8})\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTS = Pattern.compile("\\s*[|·•\\t]\\s*|\\s+[-–—]\\s+");

  private static final String LABEL =
      "(?:(?:last |first )?(?:updated|published|posted|modified|released|issued)(?: on)?|"
          + "date|on)[:,]?\\s+";
  private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)";
  private static final String TIME =
      "(?:at )?\\d{1,2}[:.]?\\d{0,2}(?:[:.]\\d{2})? ?h?(?:\\s?[ap]\\.?m\\.?)?"
          + "(?:,? ?\\(?(?:[a-z]{2,5}|(?:gmt|utc)? ?[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
          + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

  private static final List<Pattern> LINES =
      List.of(
          line(DAY + "(?: of)?[ -]" + MONTH + "[, -]+" + YEAR),
          line(MONTH + " " + DAY + ",? +" + YEAR),
          line(YEAR + "-(?<month>\\d{2})-" + DAY + "(?:t[\\d:.]+(?:z|[+-]\\d{2}:?\\d{2})?)?"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private TextDate() {}

  private static Pattern line(String date) {
    String weekday = "(?:" + WEEKDAY + "(?:day)?[.,]? +)?";
    return Pattern.compile(
        "(?:" + LABEL + ")?(?:" + TIME + "[, ]+)?" + weekday + date + "(?:,? +" + TIME + ")?\\.?",
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * Reads the {@code date} prefix.
   *
   * @return what follows the word "date" at the start of the text, if it has the form of a date
   */
  static Optional<String> prefix(String text) {
    Matcher prefix = PREFIX.matcher(text);
    return prefix.find() ? Optional.of(prefix.group(1)) : Optional.empty();
  }

  /** Finds the first dated line near the top. */
  static Optional<LocalDate> datedLine(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(TOP_LINES)
        .filter(line -> line.length() <= LONGEST_LINE)
        .flatMap(line -> PARTS.splitAsStream(line))
        .flatMap(part -> dateOf(part.strip()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> dateOf(String part) {
    for (Pattern pattern : LINES) {
      Matcher line = pattern.matcher(part);
      if (line.matches()) {
        return GivenDate.day(line.group("year"), month(line.group("month")), line.group("day"));
      }
    }
    return Optional.empty();
  }

  private static String month(String written) {
    return Character.isDigit(written.charAt(0))
        ? written
        : String.valueOf(1 + MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)));
  }
}
