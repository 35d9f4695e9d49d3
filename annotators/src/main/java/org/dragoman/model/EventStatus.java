package org.dragoman.model;

/** Whether an act happened. */
public enum EventStatus {
  /** It happened or is reported as a fact. */
  OCCURRED("occurred"),
  /** It is going on. */
  ONGOING("ongoing"),
  /** It is scheduled or expected. */
  PLANNED("planned"),
  /** It is proposed, hypothetical or conditional. */
  POSSIBLE("possible"),
  /** It did not happen or will not. */
  DENIED("denied");

  private final String label;

  EventStatus(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code occurred}; never null. */
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
  public static EventStatus of(String label) {
    if (label == null) {
      return null;
    }
    for (EventStatus value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no EventStatus is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
