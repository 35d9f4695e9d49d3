package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Whom "both sides" and "the two leaders" mean: the two that a text has most often named together
 * so far, side by side or as the two parties of an act; of two pairs alike the later one. Filled
 * sentence by sentence; not safe for threads.
 */
final class Pairs {

  private static final Set<String> PERSONS =
      Set.of(
          "leader",
          "president",
          "minister",
          "premier",
          "general",
          "commander",
          "man",
          "diplomat",
          "envoy",
          "counterpart",
          "negotiator",
          "official");

  private static final Set<String> STATES =
      Set.of(
          "side",
          "country",
          "nation",
          "state",
          "government",
          "neighbor",
          "neighbour",
          "army",
          "party",
          "capital",
          "rival",
          "foe",
          "ally",
          "power",
          "adversary",
          "delegation",
          "enemy");

  /** Acts that two sides do with or to one another. */
  private static final Set<ActType> BETWEEN =
      EnumSet.of(
          ActType.AGREE,
          ActType.CONSULT,
          ActType.ACCUSE,
          ActType.ASSAULT,
          ActType.SANCTION,
          ActType.THREATEN);

  private record Pair(int end, Party first, Party second) {

    boolean isSame(Pair other) {
      return first.isSame(other.first) && second.isSame(other.second)
          || first.isSame(other.second) && second.isSame(other.first);
    }

    boolean isOfPersons() {
      return isPerson(first) && isPerson(second);
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final Function<String, Entity> stateOf;

  /**
   * Starts without pairs.
   *
   * @param stateOf gives the state of a country code that is an entity of the document, or null
   */
  Pairs(Function<String, Entity> stateOf) {
    this.stateOf = stateOf;
  }

  /** Says whether words stand for two that were named before: "both sides", "the two leaders". */
  static boolean isPair(Node head) {
    String lemma = Words.lemma(head);
    boolean two =
        head.children("det", "nummod", "amod", "advmod", "cc").stream()
            .map(Words::lower)
            .anyMatch(w -> w.equals("both") || w.equals("two"));
    boolean bare = lemma.equals("side") && head.xpos().equals("NNS") && two(head);
    return Words.lower(head).equals("both") && head.upos().equals("PRON")
        || (two || bare) && (PERSONS.contains(lemma) || STATES.contains(lemma));
  }

  private static boolean two(Node head) {
    return head.children().stream().map(Words::lower).anyMatch(w -> w.equals("the"));
  }

  /** Learns from the names of a sentence that are joined by "and". */
  void learn(SentenceTree tree, DocumentParties document) {
    for (Node node : tree.nodes()) {
      Node first = node.head();
      boolean joined = node.is("conj") && first != null && first.children("conj").size() == 1;
      if (joined && !first.is("conj")) {
        EntityMention a = document.mentionAt(first);
        EntityMention b = document.mentionAt(node);
        if (a != null && b != null && a != b && a.getValue().equals(b.getValue())) {
          add(node.end(), PartyFinder.ofMention(a), PartyFinder.ofMention(b));
        }
      }
    }
  }

  /** Learns from the two parties of an act. */
  void learn(EventDraft draft) {
    boolean two = draft.actors().size() == 1 && draft.recipients().size() == 1;
    if (two && BETWEEN.contains(draft.type())) {
      add(draft.trigger.end(), draft.actors().get(0), draft.recipients().get(0));
    }
  }

  private void add(int end, Party first, Party second) {
    boolean named = first.entity() != null && second.entity() != null;
    boolean two = named && first.entity() != second.entity();
    if (two && isSide(first) && isSide(second)) {
      pairs.add(new Pair(end, first, second));
    }
  }

  /** Returns the two that words mean, or nobody if none were named before. */
  List<Party> before(Node head) {
    boolean persons = PERSONS.contains(Words.lemma(head));
    List<Pair> fitting =
        pairs.stream()
            .filter(p -> p.end() <= head.begin() && (!persons || p.isOfPersons()))
            .toList();
    Pair best = null;
    long often = 0;
    for (Pair pair : fitting) {
      long times = fitting.stream().filter(pair::isSame).count();
      if (times >= often) {
        best = pair;
        often = times;
      }
    }
    if (best == null) {
      return List.of();
    }
    return List.of(at(head, best.first(), persons), at(head, best.second(), persons));
  }

  private Party at(Node head, Party party, boolean persons) {
    Entity entity = party.entity();
    if (!persons && isPerson(party) && party.country() != null) {
      Entity state = stateOf.apply(party.country());
      entity = state == null ? entity : state;
    }
    return new Party(head.begin(), head.end(), entity, null, party.country(), party.standing());
  }

  /** A state, a body or a person; a region or a river is no side. */
  private static boolean isSide(Party party) {
    boolean land = "LOC".equals(party.entity().getValue());
    return party.isPolitical() && (!land || "GPE".equals(party.entity().getSubtype()));
  }

  private static boolean isPerson(Party party) {
    return "PER".equals(party.entity().getValue());
  }
}
