package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dragoman.model.DatePrecision;

/** Days, weeks (Monday to Sunday), months and years as the calendar cuts them. */
enum CalendarUnit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS);

  private final ChronoUnit step;

  CalendarUnit(ChronoUnit step) {
    this.step = step;
  }

  /** Reads "week", "Weeks" and the like. */
  static CalendarUnit of(String word) {
    String singular = word.toUpperCase(Locale.ROOT);
    return valueOf(
        singular.endsWith("S") ? singular.substring(0, singular.length() - 1) : singular);
  }

  LocalDate plus(LocalDate day, int amount) {
    return day.plus(amount, step);
  }

  /** Returns the whole unit in which a day lies. */
  DateSpan around(LocalDate day) {
    return switch (this) {
      case DAY -> DateSpan.day(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateSpan(monday, monday.plusDays(6), DatePrecision.WEEK);
      }
      case MONTH -> DateSpan.month(day);
      case YEAR -> DateSpan.year(day.getYear());
    };
  }
}
