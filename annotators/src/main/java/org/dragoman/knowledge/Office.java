package org.dragoman.knowledge;

import java.util.Objects;

/**
 * An office that a person of public life holds or held.
 *
 * @param title title as news write it: "President", "Foreign Minister", "Secretary-General of the
 *     United Nations"; never null
 * @param from first year in office; null if not known
 * @param to last year in office; null if the base does not know of an end
 */
public record Office(String title, Integer from, Integer to) {

  /** Checks that the title is there. */
  public Office {
    Objects.requireNonNull(title, "title");
  }

  /**
   * Tells whether the office was held in a year, as far as known: an unknown limit excludes
   * nothing.
   *
   * @param year a calendar year, such as 1998
   */
  public boolean heldIn(int year) {
    return (from == null || from <= year) && (to == null || year <= to);
  }
}
