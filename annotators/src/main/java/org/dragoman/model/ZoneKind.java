package org.dragoman.model;

/** The function of a stretch of text in the layout of an article. */
public enum ZoneKind {
  /** A headline, or a repetition of one. */
  HEADLINE("headline"),
  /** Place, and sometimes date and agency, before the first words. */
  DATELINE("dateline"),
  /** Who wrote it. */
  BYLINE("byline"),
  /** The running text. */
  BODY("body"),
  /** The words under a picture. */
  CAPTION("caption"),
  /** Words of the page, not of the article: share buttons, source links. */
  BOILERPLATE("boilerplate"),
  /** The agency that signs the report. */
  WIRE_SIGNATURE("wire-signature");

  private final String label;

  ZoneKind(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code headline}; never null. */
  public String label() {
    return label;
  }

  /**
   * Finds the value of a label.
   *
   * @param label as {@link #label()} returns it; null gives null
   * @return the value; null for null
   * @throws IllegalArgumentException if no value has the label
   */
  public static ZoneKind of(String label) {
    if (label == null) {
      return null;
    }
    for (ZoneKind value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no ZoneKind is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
