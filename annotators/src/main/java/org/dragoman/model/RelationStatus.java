package org.dragoman.model;

/** When a relation holds. */
public enum RelationStatus {
  /** It holds at the date of the document. */
  CURRENT("current"),
  /** It held before. */
  FORMER("former"),
  /** It will hold. */
  FUTURE("future");

  private final String label;

  RelationStatus(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code current}; never null. */
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
  public static RelationStatus of(String label) {
    if (label == null) {
      return null;
    }
    for (RelationStatus value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no RelationStatus is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
