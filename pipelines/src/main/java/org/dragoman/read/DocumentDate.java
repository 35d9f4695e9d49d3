package org.dragoman.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day of publication. The first that speaks decides: metadata, record, {@code date}
 * prefix, dated line. If it can't be read there is a warning and no date, rather than another's.
 */
final class DocumentDate {

  private DocumentDate() {}

  /**
   * Finds the date.
   *
   * @param metadata the document's row
   * @param recorded the record's date as written; null if it gives none
   * @param text the text of the document
   * @param place the document, for warnings
   * @param warnings gets a line for a date that can't be read
   * @return the day; null if unknown
   */
  static LocalDate of(
      Metadata metadata, String recorded, String text, String place, List<String> warnings) {
    if (metadata.date() != null) {
      return given(metadata.date(), metadata.place(), warnings);
    }
    if (recorded != null) {
      return given(recorded, place, warnings);
    }
    Optional<String> prefix = TextDate.prefix(text);
    if (prefix.isPresent()) {
      return given(prefix.get(), place, warnings);
    }
    return TextDate.datedLine(text).orElse(null);
  }

  private static LocalDate given(String written, String place, List<String> warnings) {
    Optional<LocalDate> date = GivenDate.of(written);
    if (date.isEmpty()) {
      warnings.add(
          "%s: the date '%s' can't be read and is left empty; dates are YYYY-MM-DD or YYYYMMDD"
              .formatted(place, written));
    }
    return date.orElse(null);
  }
}
