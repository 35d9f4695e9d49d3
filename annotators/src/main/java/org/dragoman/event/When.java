package org.dragoman.event;

import java.time.LocalDate;
import org.dragoman.types.TimeExpression;

/**
 * The days of an act.
 *
 * @param begin first day
 * @param end last day
 * @param precision {@code day}, {@code week}, {@code month}, {@code year} or {@code range}
 * @param cue the words that say it
 * @param weekday whether only a weekday is said, so that the tense tells which week is meant
 */
record When(LocalDate begin, LocalDate end, String precision, String cue, boolean weekday) {

  /** Reads an expression that has been resolved. */
  static When of(TimeExpression time) {
    return new When(
        LocalDate.parse(time.getDateBegin()),
        LocalDate.parse(time.getDateEnd()),
        time.getPrecision(),
        time.getCoveredText(),
        time.getProvenance() != null && "weekday".equals(time.getProvenance().getRule()));
  }

  boolean isDay() {
    return "day".equals(precision);
  }

  /** Says whether these days lie within those of the other. */
  boolean isWithin(When other) {
    return !begin.isBefore(other.begin) && !end.isAfter(other.end);
  }

  /** Returns the same weekday so many weeks later. */
  When shifted(int weeks) {
    return new When(begin.plusWeeks(weeks), end.plusWeeks(weeks), precision, cue, weekday);
  }
}
