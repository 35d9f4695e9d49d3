package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.model.DatePrecision;

/**
 * The days that an expression may stand for.
 *
 * @param begin first day
 * @param end last day, not before the first
 * @param precision whether it is one day, some day of a week, month or year, or a range
 */
public record DateSpan(LocalDate begin, LocalDate end, DatePrecision precision) {

  static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, DatePrecision.DAY);
  }

  static DateSpan month(LocalDate any) {
    LocalDate first = any.withDayOfMonth(1);
    return new DateSpan(first, first.plusMonths(1).minusDays(1), DatePrecision.MONTH);
  }

  static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  /** Days in any order; one day alone is a day. */
  static DateSpan range(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return day(one);
    }
    return one.isBefore(other)
        ? new DateSpan(one, other, DatePrecision.RANGE)
        : new DateSpan(other, one, DatePrecision.RANGE);
  }
}
