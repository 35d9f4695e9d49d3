package org.dragoman.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part in an act.
 *
 * @param actors who acts, in text order
 * @param recipients toward whom, in text order
 */
record Participants(List<Party> actors, List<Party> recipients) {

  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }

  /** Says whether at least one of the parties is a political actor. */
  boolean hasPolitical() {
    return actors.stream().anyMatch(Party::isPolitical)
        || recipients.stream().anyMatch(Party::isPolitical);
  }

  /** Says whether somebody of one country acts toward somebody or something of another. */
  boolean isBetweenCountries() {
    return actors.stream()
        .anyMatch(
            a ->
                a.country() != null
                    && recipients.stream()
                        .anyMatch(r -> r.country() != null && !r.country().equals(a.country())));
  }

  /** Says whether people act, or something is done to people of a nationality. */
  boolean hasPeople(boolean withNationality) {
    return Stream.concat(actors.stream(), recipients.stream())
        .anyMatch(
            p ->
                p.standing() == Party.Standing.PEOPLE && (!withNationality || p.country() != null)
                    || p.standing() == Party.Standing.RESIDENTS && !withNationality);
  }
}
