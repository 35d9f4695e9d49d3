package org.dragoman.corpus.evaluate;

import java.util.Comparator;

/**
 * A relation between two entities of a document. What two relations have in common is their type
 * and their ends; labels and evidence are not compared.
 *
 * @param type such as {@code holds_position}
 * @param subject id of the entity from which it goes
 * @param object id of the entity to which it goes
 */
public record AnnotatedRelation(String type, String subject, String object)
    implements Comparable<AnnotatedRelation> {

  private static final Comparator<AnnotatedRelation> ORDER =
      Comparator.comparing(AnnotatedRelation::type, CodePointOrder.INSTANCE)
          .thenComparing(AnnotatedRelation::subject, CodePointOrder.INSTANCE)
          .thenComparing(AnnotatedRelation::object, CodePointOrder.INSTANCE);

  /** Says whether its two ends can be exchanged. */
  boolean symmetric() {
    return type.equals("family");
  }

  /** Relations go in order of type, subject and object, by code points. */
  @Override
  public int compareTo(AnnotatedRelation other) {
    return ORDER.compare(this, other);
  }
}
