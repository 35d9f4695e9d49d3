package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;

/** Whose words report an act: "..., the ministry said", "according to X". */
final class Attribution {

  private static final Set<String> SAY =
      Set.of(
          "say",
          "tell",
          "state",
          "claim",
          "report",
          "announce",
          "add",
          "write",
          "declare",
          "note",
          "confirm",
          "argue",
          "acknowledge",
          "stress",
          "warn",
          "insist",
          "suggest",
          "believe",
          "indicate",
          "disclose",
          "reveal",
          "explain",
          "maintain",
          "assert",
          "allege",
          "reply",
          "respond",
          "answer",
          "conclude",
          "ask",
          "demand",
          "complain",
          "charge",
          "urge",
          "repeat",
          "reiterate",
          "emphasise",
          "emphasize",
          "tweet",
          "post",
          "caution",
          "recall",
          "predict",
          "admit",
          "concede",
          "lament",
          "remark",
          "observe");

  private final PartyFinder parties;

  Attribution(PartyFinder parties) {
    this.parties = parties;
  }

  /** Returns the entity that reports the act, or null if the writer does. */
  Entity speaker(EventDraft draft) {
    for (Node node = draft.head(); node != null; node = node.head()) {
      Entity speaker = entity(speakerAt(node, draft));
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** Says whether a verb reports what somebody says. */
  static boolean isSaying(Node verb) {
    return Words.isVerb(verb) && SAY.contains(Words.lemma(verb));
  }

  private List<Node> speakerAt(Node node, EventDraft draft) {
    Node governor = node.head();
    boolean reported = node.is("ccomp", "parataxis") && governor != null;
    if (reported && SAY.contains(Words.lemma(governor)) && !draft.trigger.covers(governor)) {
      return new Clause(governor).surfaceSubjects();
    }
    for (Node child : node.children("parataxis", "conj", "ccomp", "advcl")) {
      boolean after = child.index() > draft.head().index() && child.children("cc").isEmpty();
      if (after
          && SAY.contains(Words.lemma(child))
          && child.child("nsubj") != null
          && !child.is("advcl")) {
        return child.children("nsubj");
      }
    }
    for (Node child : node.children("obl", "nmod", "advmod")) {
      if (Words.markers(child).contains("according")) {
        return List.of(child);
      }
    }
    return List.of();
  }

  private Entity entity(List<Node> speakers) {
    for (Node speaker : speakers) {
      for (Party party : parties.parties(speaker)) {
        if (party.entity() != null) {
          return party.entity();
        }
      }
    }
    return null;
  }
}
