package org.dragoman.event;

import java.util.Set;

/**
 * One way of naming an act; a row of {@code lexicon.tsv}.
 *
 * @param id id that stands in provenance, such as {@code v-condemn-1}
 * @param pattern the words and what must stand beside them
 * @param pos {@code V}, {@code N}, {@code A} or {@code M} (modal): part of speech of the head
 * @param act the act it names
 * @param frame where its participants stand
 * @param needs what else must hold: {@code earlier} (no party of its own: it must be told of
 *     before), {@code actor}, {@code recipient} (a party in that role), {@code both}
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
}
