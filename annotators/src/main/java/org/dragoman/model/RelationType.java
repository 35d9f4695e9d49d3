package org.dragoman.model;

/** The relations of the guidelines. */
public enum RelationType {
  /** A person holds an office of an organisation or a state. */
  HOLDS_POSITION("holds_position"),
  /** A person speaks or acts for a person, an organisation or a state. */
  REPRESENTS("represents"),
  /** Two persons are family. */
  FAMILY("family"),
  /** A person, organisation or state is a member of an organisation. */
  MEMBER_OF("member_of"),
  /** An organisation is part of another or of a state. */
  PART_OF("part_of"),
  /** A place or organisation lies in a place. */
  LOCATED_IN("located_in");

  private final String label;

  RelationType(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code holds_position}; never null. */
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
  public static RelationType of(String label) {
    if (label == null) {
      return null;
    }
    for (RelationType value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no RelationType is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
