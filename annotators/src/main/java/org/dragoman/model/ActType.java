package org.dragoman.model;

/** The act types of the guidelines. */
public enum ActType {
  /** Agree, sign, accept. */
  AGREE("AGREE"),
  /** Meet, talk, visit, call, negotiate. */
  CONSULT("CONSULT"),
  /** Praise, back, guarantee, pledge support. */
  SUPPORT("SUPPORT"),
  /** Exercise together, share, cooperate in practice. */
  COOPERATE("COOPERATE"),
  /** Give money, arms or training. */
  AID("AID"),
  /** Yield, ease, withdraw, release, cease fire. */
  CONCEDE("CONCEDE"),
  /** Call for, urge, ask, demand. */
  REQUEST("REQUEST"),
  /** Blame, criticise, condemn, complain. */
  ACCUSE("ACCUSE"),
  /** Refuse, rule out, oppose, stall. */
  REJECT("REJECT"),
  /** Warn, set a deadline with consequences. */
  THREATEN("THREATEN"),
  /** March, strike. */
  PROTEST("PROTEST"),
  /** Sanction, expel, cut relations. */
  SANCTION("SANCTION"),
  /** Deploy or alert forces. */
  MOBILIZE("MOBILIZE"),
  /** Arrest, seize, attack by computer. */
  COERCE("COERCE"),
  /** Attack, bomb, kill. */
  ASSAULT("ASSAULT");

  private final String label;

  ActType(String label) {
    this.label = label;
  }

  /** Returns the word that stands in the tables, such as {@code AGREE}; never null. */
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
  public static ActType of(String label) {
    if (label == null) {
      return null;
    }
    for (ActType value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no ActType is called '" + label + "'");
  }

  @Override
  public String toString() {
    return label;
  }
}
