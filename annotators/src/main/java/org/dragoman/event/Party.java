package org.dragoman.event;

import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Somebody who may take part in an act: a name, or words that describe one.
 *
 * @param begin first UTF-16 code unit of the words
 * @param end place after the last one
 * @param entity the entity of the document; null if the words name none
 * @param mention the name, where the words are one; else null
 * @param country ISO 3166-1 alpha-3 code; null if unknown or international
 * @param standing how far it is a political actor
 */
record Party(
    int begin, int end, Entity entity, EntityMention mention, String country, Standing standing) {

  /** How far a party is a political actor. */
  enum Standing {
    /** A state, government, office, armed force, party, international body. */
    POLITICAL,
    /** People with a nationality, unnamed groups, persons whose part in politics is not known. */
    PEOPLE,
    /** People whose country only a place tells: "an Oakland woman". */
    RESIDENTS,
    /** A name that no engine knew. */
    UNKNOWN,
    /** A thing that belongs to a political actor: "Iranian refineries". */
    PROPERTY,
    /** A company, a medium, a club, or nobody who acts. */
    OTHER
  }

  /** Returns the same party as one of that country. */
  Party in(String alpha3) {
    return new Party(begin, end, entity, mention, alpha3, standing);
  }

  /** Returns the same party with another standing. */
  Party as(Standing other) {
    return new Party(begin, end, entity, mention, country, other);
  }

  boolean isPolitical() {
    return standing == Standing.POLITICAL;
  }

  /** Says whether both stand for the same: the same entity or, without one, the same words. */
  boolean isSame(Party other) {
    if (entity != null || other.entity != null) {
      return entity == other.entity;
    }
    return begin == other.begin && end == other.end;
  }
}
