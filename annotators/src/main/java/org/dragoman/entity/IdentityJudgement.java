package org.dragoman.entity;

/**
 * What a person has decided of two entities: a row of {@code identities.csv}.
 *
 * @param left id or name of one entity
 * @param right id or name of the other
 * @param verdict whether they are one
 * @param who who decided; null if not said
 * @param when date of the decision, as written; null if not said
 * @param why the reason; null if not said
 * @param place file and line, such as "identities.csv:7"
 */
public record IdentityJudgement(
    String left, String right, Verdict verdict, String who, String when, String why, String place) {

  /** Whether two entities are one. */
  public enum Verdict {
    /** They are one. */
    SAME,
    /** They are two. */
    DIFFERENT,
    /** It was looked at and can't be told: no program may join them. */
    UNSURE
  }
}
