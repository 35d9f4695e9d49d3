package org.dragoman.event;

import java.util.Set;
import org.dragoman.model.ActType;

/**
 * One way of naming an act; a row of {@code lexicon.tsv}.
 *
 * @param id id that stands in provenance, such as {@code v-condemn-1}; given once, for good
 * @param pattern the words and what must stand beside them
 * @param pos {@code V}, {@code N}, {@code A} or {@code M} (modal): part of speech of the head
 * @param act the act it names
 * @param frame where its participants stand
 * @param needs what else must hold: {@code earlier} (no party of its own: it must be told of
 *     before), {@code actor}, {@code recipient} (a party in that role), {@code both}; {@code
 *     person}: it is done to people or things, not to a state as such ("beat the strikers", not
 *     "beat Oslo")
 * @param example a sentence in which the entry must match
 * @param counterexample a sentence in which it must give no event
 */
record LexiconEntry(
    String id,
    Pattern pattern,
    char pos,
    Act act,
    Frame frame,
    Set<String> needs,
    String example,
    String counterexample) {

  boolean needsActor() {
    return needs.contains("actor") || needs.contains("both");
  }

  boolean needsRecipient() {
    return needs.contains("recipient") || needs.contains("both");
  }

  /** Says whether those may take part: people protest, states as such do not. */
  boolean suits(Participants participants) {
    boolean crowd = act.type() == ActType.PROTEST && !"boycott".equals(act.mode());
    return !(crowd && participants.actors().stream().anyMatch(LexiconEntry::isPlace))
        && !(needs.contains("person")
            && (participants.recipients().stream().anyMatch(LexiconEntry::isPlace)
                || isContest(participants)));
  }

  /** One named person beats another in a match or a vote. */
  private static boolean isContest(Participants participants) {
    return !participants.actors().isEmpty()
        && !participants.recipients().isEmpty()
        && participants.actors().stream().allMatch(LexiconEntry::isNamedPerson)
        && participants.recipients().stream().allMatch(LexiconEntry::isNamedPerson);
  }

  private static boolean isNamedPerson(Party party) {
    return party.mention() != null && "PER".equals(party.mention().getValue());
  }

  private static boolean isPlace(Party party) {
    return party.mention() != null && "LOC".equals(party.mention().getValue());
  }
}
