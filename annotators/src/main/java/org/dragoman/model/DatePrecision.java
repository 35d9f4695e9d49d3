package org.dragoman.model;

/** How exact a date is. */
public enum DatePrecision {
  /** One day. */
  DAY("day"),
  /** Some day of a week. */
  WEEK("week"),
  /** Some day of a month. */
  MONTH("month"),
  /** Some day of a year. */
  YEAR("year"),
  /** From the first day to the last. */
  RANGE("range");

  private final String label;

  DatePrecision(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code day}; never null. */
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
  public static DatePrecision of(String label) {
    if (label == null) {
      return null;
    }
    for (DatePrecision value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no DatePrecision is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
