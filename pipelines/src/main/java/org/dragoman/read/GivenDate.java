package org.dragoman.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as metadata and records give it: YYYY-MM-DD or YYYYMMDD. */
final class GivenDate {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(-?)(\\d{2})\\2(\\d{2})");

  private GivenDate() {}

  /** Reads a date; empty if it can't be read or is no day of the calendar. */
  static Optional<LocalDate> of(String written) {
    Matcher form = FORM.matcher(written.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    return day(form.group(1), form.group(3), form.group(4));
  }

  /** Makes a day of its parts; empty if the calendar has none such. */
  static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
