package org.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the pieces of an expression into days. The readings are those that the file of patterns
 * names. Immutable and safe for threads.
 */
final class DateResolver {

  private static final List<String> NUMBERS =
      List.of(
          "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Map<String, Integer> SEASON_STARTS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
  private static final int VAGUE = -1;

  /** So many days away a date needs no tense to be understood. */
  private static final int PLAIN_WITHOUT_TENSE = 120;

  private final LocalDate published;

  /**
   * Makes a resolver.
   *
   * @param published the day of publication; null leaves all but full dates and years unread
   */
  DateResolver(LocalDate published) {
    this.published = published;
  }

  /**
   * Reads an expression.
   *
   * @param pieces the groups that matched, by name
   * @param future whether its clause speaks of what is to come
   * @return the days; null if there is no such day or it can't be told without a publication date
   * @throws IllegalArgumentException if there is no such reading
   */
  DateSpan resolve(String reading, Map<String, String> pieces, boolean future) {
    try {
      DateSpan absolute = absolute(reading, pieces);
      if (absolute != null || published == null) {
        return absolute;
      }
      return relative(reading, pieces, future);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private DateSpan absolute(String reading, Map<String, String> pieces) {
    if (!pieces.containsKey("year") && !pieces.containsKey("year2")) {
      return null;
    }
    int year = Integer.parseInt(pieces.getOrDefault("year", pieces.get("year2")));
    return switch (reading) {
      case "date" -> DateSpan.day(LocalDate.of(year, month(pieces, ""), day(pieces, "")));
      case "day-range" -> dayRange(pieces, year);
      case "month" -> DateSpan.month(LocalDate.of(year, month(pieces, ""), 1));
      case "year" -> DateSpan.year(year);
      case "year-range" ->
          DateSpan.range(
              LocalDate.of(year, 1, 1),
              LocalDate.of(Integer.parseInt(pieces.get("year2")), 12, 31));
      case "decade" -> DateSpan.range(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
      case "season" -> season(pieces, year);
      case "part-of-year" -> partOfYear(pieces, year);
      default -> null;
    };
  }

  private DateSpan relative(String reading, Map<String, String> pieces, boolean future) {
    if (reading.startsWith("days ")) {
      return DateSpan.day(published.plusDays(Integer.parseInt(reading.substring(5))));
    }
    return switch (reading) {
      case "day-of-year" -> DateSpan.day(nearest(month(pieces, ""), day(pieces, ""), future));
      case "day-range" ->
          dayRange(pieces, nearest(month(pieces, ""), day(pieces, ""), future).getYear());
      case "weekday" -> DateSpan.day(weekday(pieces, future));
      case "weekday-range" -> weekdayRange(pieces, future);
      case "weekday-of-week" -> {
        DateSpan week = CalendarUnit.WEEK.around(published.plusWeeks(which(pieces)));
        yield DateSpan.day(
            week.begin().with(TemporalAdjusters.nextOrSame(weekdayName(pieces, ""))));
      }
      case "period" -> period(pieces, which(pieces));
      case "period-now" -> period(pieces, 0);
      case "earlier" -> DateSpan.range(unit(pieces).around(published).begin(), published);
      case "later" -> DateSpan.range(published, unit(pieces).around(published).end());
      case "weekend" -> weekend(pieces, future);
      case "ago" -> shifted(pieces, -1);
      case "ahead" -> shifted(pieces, 1);
      case "past" -> stretch(number(pieces), unit(pieces), -1);
      case "past-one" -> stretch(1, unit(pieces), -1);
      case "coming" -> stretch(number(pieces), unit(pieces), 1);
      case "month" -> month(pieces, future);
      case "season" -> season(pieces, published.getYear() + which(pieces));
      default -> {
        if (List.of("date", "year", "year-range", "decade", "part-of-year").contains(reading)) {
          yield null;
        }
        throw new IllegalArgumentException("no reading is called '" + reading + "'");
      }
    };
  }

  /**
   * The day of that name nearest to the publication: news leaves out only a year that is plain.
   * Where it is months away both ways, the tense of the clause decides.
   */
  private LocalDate nearest(Month month, int day, boolean future) {
    LocalDate last = inYear(published.getYear(), month, day);
    LocalDate next = last;
    if (last.isAfter(published)) {
      last = inYear(published.getYear() - 1, month, day);
    } else {
      next = inYear(published.getYear() + 1, month, day);
    }
    boolean lastIsNearer = distance(last) <= distance(next);
    if (Math.min(distance(last), distance(next)) > PLAIN_WITHOUT_TENSE) {
      lastIsNearer = !future;
    }
    return lastIsNearer ? last : next;
  }

  private static LocalDate inYear(int year, Month month, int day) {
    if (month == Month.FEBRUARY && day == 29 && !Year.isLeap(year)) {
      return LocalDate.of(year, Month.FEBRUARY, 28);
    }
    return LocalDate.of(year, month, day);
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  private DateSpan dayRange(Map<String, String> pieces, int year) {
    Month first = month(pieces, "");
    Month last = pieces.containsKey("month2") ? month(pieces, "2") : first;
    int firstYear = year;
    int lastYear = pieces.containsKey("year2") ? Integer.parseInt(pieces.get("year2")) : firstYear;
    if (last.compareTo(first) < 0 && lastYear == firstYear) {
      if (pieces.containsKey("year2") || !pieces.containsKey("year")) {
        lastYear = firstYear + (pieces.containsKey("year2") ? 0 : 1);
        firstYear = lastYear - 1;
      } else {
        lastYear = firstYear + 1;
      }
    }
    return DateSpan.range(
        LocalDate.of(firstYear, first, day(pieces, "")),
        LocalDate.of(lastYear, last, day(pieces, "2")));
  }

  private LocalDate weekday(Map<String, String> pieces, boolean future) {
    DayOfWeek day = weekdayName(pieces, "");
    if (pieces.containsKey("which")) {
      return switch (which(pieces)) {
        case -1 -> published.with(TemporalAdjusters.previous(day));
        case 0 ->
            published.with(
                future || !thisWeek(day).isBefore(published)
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
        default -> published.with(TemporalAdjusters.next(day));
      };
    }
    return published.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate thisWeek(DayOfWeek day) {
    return CalendarUnit.WEEK.around(published).begin().with(TemporalAdjusters.nextOrSame(day));
  }

  private DateSpan weekdayRange(Map<String, String> pieces, boolean future) {
    DayOfWeek first = weekdayName(pieces, "");
    DayOfWeek last = weekdayName(pieces, "2");
    LocalDate begin = published.with(TemporalAdjusters.previousOrSame(first));
    if (future) {
      begin = published.with(TemporalAdjusters.nextOrSame(first));
    }
    return DateSpan.range(begin, begin.with(TemporalAdjusters.nextOrSame(last)));
  }

  private DateSpan weekend(Map<String, String> pieces, boolean future) {
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    int which = pieces.containsKey("which") ? which(pieces) : 0;
    boolean isWeekend = published.getDayOfWeek().getValue() >= 6;
    if (!isWeekend && (which > 0 || future || which == 0 && pieces.containsKey("which"))) {
      saturday = saturday.plusWeeks(1);
    } else if (isWeekend) {
      saturday = saturday.plusWeeks(which);
    }
    return DateSpan.range(saturday, saturday.plusDays(1));
  }

  private DateSpan period(Map<String, String> pieces, int which) {
    return unit(pieces).around(unit(pieces).plus(published, which));
  }

  private DateSpan shifted(Map<String, String> pieces, int direction) {
    int number = number(pieces);
    CalendarUnit unit = unit(pieces);
    if (number == VAGUE) {
      return DateSpan.range(
          unit.plus(published, 6 * direction), unit.plus(published, 2 * direction));
    }
    return unit.around(unit.plus(published, number * direction));
  }

  private DateSpan stretch(int number, CalendarUnit unit, int direction) {
    int length = number == VAGUE ? 6 : number;
    return DateSpan.range(unit.plus(published, length * direction), published);
  }

  private DateSpan month(Map<String, String> pieces, boolean future) {
    LocalDate month = LocalDate.of(published.getYear(), month(pieces, ""), 1);
    LocalDate now = published.withDayOfMonth(1);
    int which = pieces.containsKey("which") ? which(pieces) : 0;
    if ((future || which > 0) && month.isBefore(now) || which > 0 && month.equals(now)) {
      month = month.plusYears(1);
    } else if (!future && which <= 0 && month.isAfter(now) && !bareThis(pieces)) {
      month = month.minusYears(1);
    } else if (which < 0 && month.equals(now)) {
      month = month.minusYears(1);
    }
    return DateSpan.month(month);
  }

  private static boolean bareThis(Map<String, String> pieces) {
    return pieces.containsKey("which") && which(pieces) == 0;
  }

  private static DateSpan season(Map<String, String> pieces, int year) {
    int start = SEASON_STARTS.get(pieces.get("season").toLowerCase(Locale.ROOT));
    LocalDate begin = LocalDate.of(year, start, 1);
    return DateSpan.range(begin, begin.plusMonths(3).minusDays(1));
  }

  private static DateSpan partOfYear(Map<String, String> pieces, int year) {
    int months = pieces.get("share").equalsIgnoreCase("half") ? 6 : 3;
    int ordinal = ORDINALS.indexOf(pieces.get("ordinal").toLowerCase(Locale.ROOT));
    LocalDate begin = LocalDate.of(year, 1, 1).plusMonths((long) months * ordinal);
    return begin.getYear() > year
        ? null
        : DateSpan.range(begin, begin.plusMonths(months).minusDays(1));
  }

  /** -1 for the last one, 0 for this, 1 for the next. */
  private static int which(Map<String, String> pieces) {
    return switch (pieces.get("which").toLowerCase(Locale.ROOT)) {
      case "last", "past", "previous" -> -1;
      case "this" -> 0;
      default -> 1;
    };
  }

  private static int number(Map<String, String> pieces) {
    String word = pieces.getOrDefault("n", pieces.get("n2")).toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return switch (word) {
      case "a", "an" -> 1;
      case "a couple of" -> 2;
      case "a few", "several" -> VAGUE;
      default -> NUMBERS.indexOf(word);
    };
  }

  private static CalendarUnit unit(Map<String, String> pieces) {
    return CalendarUnit.of(pieces.getOrDefault("unit", pieces.get("unit2")));
  }

  private static Month month(Map<String, String> pieces, String number) {
    if (pieces.containsKey("mm")) {
      return Month.of(Integer.parseInt(pieces.get("mm")));
    }
    String start = pieces.get("month" + number).substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month is called '" + start + "'");
  }

  private static DayOfWeek weekdayName(Map<String, String> pieces, String number) {
    String start = pieces.get("fullweekday" + number).substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday is called '" + start + "'");
  }

  private static int day(Map<String, String> pieces, String number) {
    String digits = pieces.getOrDefault("day" + number, pieces.get("dd"));
    return Integer.parseInt(digits.replaceAll("\\D", ""));
  }
}
