package org.dragoman.read;

/**
 * What a row of {@code metadata.csv} says of a document; it wins over what record and text say.
 *
 * @param date as written; null if not given
 * @param title title; null if not given
 * @param publisher publisher; null if not given
 * @param place the file and line of the row
 */
record Metadata(String date, String title, String publisher, String place) {

  /** Stands for no row. */
  static final Metadata NONE = new Metadata(null, null, null, "");

  /** Fills what this row leaves open from another. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        date == null ? other.date : date,
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        date == null && other.date != null ? other.place : place);
  }
}
