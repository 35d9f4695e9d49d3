package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.entity.Affiliation;
import org.dragoman.entity.Affiliations;
import org.dragoman.text.SentenceTree.Node;

/**
 * The country of a party that no entity has: by the words of its phrase ("miners in Chile", "Maria
 * Doe, Peru's envoy"). Not safe for threads.
 */
final class PartyCountries {

  /** What stands below such relations says something about the party, not who it is. */
  private static final Set<String> OUTSIDE =
      Set.of("acl", "advcl", "parataxis", "punct", "cc", "conj", "case", "mark", "nsubj", "cop");

  private final Affiliations affiliations = Affiliations.bundled();
  private final LocalDate published;

  PartyCountries(LocalDate published) {
    this.published = published;
  }

  /** Returns the party with its country, if it has none and its phrase says one. */
  Party complete(Party party, Node head) {
    boolean known = party.country() != null || isInternational(party);
    if (known || head.upos().equals("PRON")) {
      return party;
    }
    Affiliation affiliation = affiliations.of(phrase(head), published).orElse(null);
    if (affiliation == null || affiliation.country() == null) {
      return party;
    }
    boolean national = affiliation.reason().equals("demonym");
    return national || party.standing() != Party.Standing.PEOPLE
        ? party.in(affiliation.country())
        : party.in(affiliation.country()).as(Party.Standing.RESIDENTS);
  }

  private static boolean isInternational(Party party) {
    return party.entity() != null
        && ("IGO".equals(party.entity().getSubtype()) || "LOC".equals(party.entity().getValue()));
  }

  private static String phrase(Node head) {
    List<Node> words = new ArrayList<>();
    collect(head, head, words);
    words.sort((a, b) -> Integer.compare(a.index(), b.index()));
    StringBuilder phrase = new StringBuilder();
    Node last = null;
    for (Node word : words) {
      boolean apart = last != null && last.end() < word.begin();
      phrase.append(apart ? " " : "").append(word.text());
      last = word;
    }
    return phrase.toString();
  }

  private static void collect(Node node, Node head, List<Node> words) {
    words.add(node);
    for (Node child : node.children()) {
      boolean inside = node != head && child.is("case", "mark");
      String relation = child.relation().split(":")[0];
      if (inside || !OUTSIDE.contains(relation)) {
        collect(child, head, words);
      }
    }
  }
}
