package org.dragoman.entity.encoder;

import java.util.List;
import org.dragoman.model.EntityType;

/** What a word can be: outside of names, or the first or a further word of a name of a type. */
public enum NameLabel {
  /** Outside of names. */
  OUTSIDE(null, false),
  /** First word of a person's name. */
  BEGIN_PERSON(EntityType.PERSON, true),
  /** Further word of a person's name. */
  INSIDE_PERSON(EntityType.PERSON, false),
  /** First word of an organisation's name. */
  BEGIN_ORGANIZATION(EntityType.ORGANIZATION, true),
  /** Further word of an organisation's name. */
  INSIDE_ORGANIZATION(EntityType.ORGANIZATION, false),
  /** First word of a location's name. */
  BEGIN_LOCATION(EntityType.LOCATION, true),
  /** Further word of a location's name. */
  INSIDE_LOCATION(EntityType.LOCATION, false);

  /** All labels; their order is that of the network's outputs. */
  public static final List<NameLabel> ALL = List.of(values());

  private final EntityType type;
  private final boolean begin;

  NameLabel(EntityType type, boolean begin) {
    this.type = type;
    this.begin = begin;
  }

  /** Returns the type of the name; null outside. */
  public EntityType type() {
    return type;
  }

  /** Returns whether the word is the first of a name. */
  public boolean isBegin() {
    return begin;
  }

  /** Returns whether the word is a further one of a name. */
  public boolean isInside() {
    return type != null && !begin;
  }

  /**
   * Returns whether this label may follow another; null stands for the begin of the sentence. A
   * further word follows words of its own name only.
   */
  public boolean mayFollow(NameLabel previous) {
    return !isInside() || previous != null && previous.type == type;
  }

  /** Returns the label of a name's first or further word. */
  public static NameLabel of(EntityType type, boolean begin) {
    return ALL.stream().filter(l -> l.type == type && l.begin == begin).findFirst().orElseThrow();
  }

  /** Returns the label as data sets write it: O, B-PER, I-PER and so on. */
  public String code() {
    return type == null ? "O" : (begin ? "B-" : "I-") + type.label();
  }

  /**
   * Returns the label with a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NameLabel ofCode(String code) {
    return ALL.stream()
        .filter(l -> l.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no label of names: " + code));
  }
}
