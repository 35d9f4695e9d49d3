package org.dragoman.model;

/** Subtypes of organisations and places; persons have none. */
public enum EntitySubtype {
  /** A body of a government. */
  GOV("GOV"),
  /** An international organisation of states. */
  IGO("IGO"),
  /** Armed forces. */
  MIL("MIL"),
  /** A political party. */
  PARTY("PARTY"),
  /** A news organisation. */
  MEDIA("MEDIA"),
  /** A non-governmental organisation or think tank. */
  NGO("NGO"),
  /** A company, or its platform. */
  COM("COM"),
  /** Any other organisation. */
  OTHER("OTHER"),
  /** A country, state, city or district with a government. */
  GPE("GPE"),
  /** A region without a government of its own. */
  REGION("REGION"),
  /** A building or other facility. */
  FAC("FAC"),
  /** A river, sea, mountain or other natural feature. */
  GEO("GEO");

  private final String label;

  EntitySubtype(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code GOV}; never null. */
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
  public static EntitySubtype of(String label) {
    if (label == null) {
      return null;
    }
    for (EntitySubtype value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no EntitySubtype is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
