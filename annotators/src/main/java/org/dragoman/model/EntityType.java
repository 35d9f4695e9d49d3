package org.dragoman.model;

/** What kind of thing a name stands for. */
public enum EntityType {
  /** A named person. */
  PERSON("PER"),
  /** A named organisation. */
  ORGANIZATION("ORG"),
  /** A named place. */
  LOCATION("LOC");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code PER}; never null. */
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
  public static EntityType of(String label) {
    if (label == null) {
      return null;
    }
    for (EntityType value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no EntityType is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
