package org.dragoman.entity.tagger;

import org.dragoman.model.EntityType;

/**
 * The tags of the linear tagger: outside, and for each type the begin, the inside, the end of a
 * name and a name of a single token. Knows which tag may follow which.
 */
public final class NameTags {

  /** Number of tags. */
  public static final int COUNT = 13;

  /** The tag of a token outside every name. */
  public static final int OUTSIDE = 0;

  /** Types in the order of their tags. */
  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION
  };

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int END = 2;
  private static final int SINGLE = 3;
  private static final int PLACES = 4;

  private static final int[][] BEFORE = before();

  private NameTags() {}

  /** Returns the tag of a token of a name: its place is given by what it begins and ends. */
  public static int of(EntityType type, boolean begins, boolean ends) {
    int place = begins ? ends ? SINGLE : BEGIN : ends ? END : INSIDE;
    for (int i = 0; i < TYPES.length; i++) {
      if (TYPES[i] == type) {
        return 1 + PLACES * i + place;
      }
    }
    throw new IllegalArgumentException("no tag for " + type);
  }

  /** Returns the type of a tag, or null for the outside. */
  public static EntityType type(int tag) {
    return tag == OUTSIDE ? null : TYPES[(tag - 1) / PLACES];
  }

  /** Says whether a name begins with this tag. */
  public static boolean begins(int tag) {
    return tag != OUTSIDE && (place(tag) == BEGIN || place(tag) == SINGLE);
  }

  /** Says whether a name ends with this tag. */
  public static boolean ends(int tag) {
    return tag != OUTSIDE && (place(tag) == END || place(tag) == SINGLE);
  }

  /** Says whether a sentence may begin with a tag. */
  public static boolean mayOpen(int tag) {
    return tag == OUTSIDE || begins(tag);
  }

  /** Says whether a sentence may end with a tag. */
  public static boolean mayClose(int tag) {
    return tag == OUTSIDE || ends(tag);
  }

  /** Says whether a tag may follow another. */
  public static boolean mayFollow(int before, int tag) {
    return mayClose(before)
        ? mayOpen(tag)
        : tag != OUTSIDE && !begins(tag) && type(before) == type(tag);
  }

  /** Returns the tags that may stand before a tag; the array is shared, do not change it. */
  static int[] before(int tag) {
    return BEFORE[tag];
  }

  private static int place(int tag) {
    return (tag - 1) % PLACES;
  }

  private static int[][] before() {
    int[][] before = new int[COUNT][];
    for (int tag = 0; tag < COUNT; tag++) {
      int to = tag;
      before[tag] =
          java.util.stream.IntStream.range(0, COUNT).filter(from -> mayFollow(from, to)).toArray();
    }
    return before;
  }
}
