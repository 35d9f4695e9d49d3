package org.dragoman.model;

/** The part that somebody takes in an event. */
public enum ParticipantRole {
  /** Who acts. */
  ACTOR("actor"),
  /** Toward whom, or with whom. */
  RECIPIENT("recipient"),
  /** Who brings the others together. */
  MEDIATOR("mediator"),
  /** What it is about. */
  TOPIC("topic"),
  /** By what means. */
  INSTRUMENT("instrument");

  private final String label;

  ParticipantRole(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code actor}; never null. */
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
  public static ParticipantRole of(String label) {
    if (label == null) {
      return null;
    }
    for (ParticipantRole value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no ParticipantRole is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
