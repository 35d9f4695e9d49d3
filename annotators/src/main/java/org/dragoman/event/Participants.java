package org.dragoman.event;

import java.util.List;

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
}
