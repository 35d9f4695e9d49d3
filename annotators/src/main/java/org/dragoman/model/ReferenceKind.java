package org.dragoman.model;

/** How a reference names what it stands for. */
public enum ReferenceKind {
  /** A pronoun, such as "he". */
  PRONOUN("pronoun"),
  /** A description, such as "the Ukrainian president". */
  DESCRIPTION("description"),
  /** A demonym, such as "Russian" in "Russian forces". */
  DEMONYM("demonym");

  private final String label;

  ReferenceKind(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code pronoun}; never null. */
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
  public static ReferenceKind of(String label) {
    if (label == null) {
      return null;
    }
    for (ReferenceKind value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no ReferenceKind is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
