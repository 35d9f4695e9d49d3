package org.dragoman.model;

/** Verbal or material, cooperation or conflict. */
public enum QuadClass {
  /** Words of cooperation. */
  VERBAL_COOPERATION("verbal_cooperation"),
  /** Deeds of cooperation. */
  MATERIAL_COOPERATION("material_cooperation"),
  /** Words of conflict. */
  VERBAL_CONFLICT("verbal_conflict"),
  /** Deeds of conflict. */
  MATERIAL_CONFLICT("material_conflict");

  private final String label;

  QuadClass(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code verbal_cooperation}; never null. */
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
  public static QuadClass of(String label) {
    if (label == null) {
      return null;
    }
    for (QuadClass value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no QuadClass is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
