package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree.Node;

/**
 * What a text leaves unsaid because it said it before: "the talks" are those just told of; who
 * attacks without an object attacks the enemy that the document names.
 */
final class Discourse {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");
  private static final Set<ActType> ONE_SIDED =
      EnumSet.of(ActType.ASSAULT, ActType.AID, ActType.SUPPORT);

  private final List<EventDraft> drafts;

  Discourse(List<EventDraft> drafts) {
    this.drafts = drafts;
  }

  /** Completes the drafts of a document, which are in text order. */
  void complete() {
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft draft = drafts.get(i);
      if (draft.participants.isEmpty() && isDefinite(draft)) {
        takeFromEarlier(draft, i);
      }
      if (draft.recipients().isEmpty()
          && !draft.actors().isEmpty()
          && ONE_SIDED.contains(draft.type())) {
        takeOpponent(draft);
      }
    }
  }

  private static boolean isDefinite(EventDraft draft) {
    Node head = draft.head();
    return !Words.isVerb(head)
        && head.children("det", "amod").stream().anyMatch(d -> DEFINITE.contains(Words.lower(d)));
  }

  private void takeFromEarlier(EventDraft draft, int index) {
    EventDraft best = null;
    for (int i = index - 1; i >= 0; i--) {
      EventDraft earlier = drafts.get(i);
      boolean same =
          earlier.type() == draft.type()
              && !earlier.recipients().isEmpty()
              && !earlier.actors().isEmpty();
      if (same && Words.lemma(earlier.head()).equals(Words.lemma(draft.head()))) {
        best = earlier;
        break;
      }
      best = best == null && same ? earlier : best;
    }
    if (best != null) {
      draft.inherit(best.participants);
      draft.location = draft.location == null ? best.location : draft.location;
    }
  }

  /** The recipient that the same side most often has for acts of this type. */
  private void takeOpponent(EventDraft draft) {
    Map<Party, Integer> counts = new LinkedHashMap<>();
    for (EventDraft other : drafts) {
      if (other.type() == draft.type() && !other.completed && sameSide(other, draft)) {
        for (Party recipient : other.recipients()) {
          if (recipient.entity() != null) {
            count(counts, recipient);
          }
        }
      }
    }
    Party best = null;
    for (Map.Entry<Party, Integer> entry : counts.entrySet()) {
      best = best == null || entry.getValue() > counts.get(best) ? entry.getKey() : best;
    }
    if (best != null) {
      draft.inherit(new Participants(List.of(), List.of(best)));
    }
  }

  private static void count(Map<Party, Integer> counts, Party party) {
    for (Party known : new ArrayList<>(counts.keySet())) {
      if (known.isSame(party)) {
        counts.merge(known, 1, Integer::sum);
        return;
      }
    }
    counts.put(party, 1);
  }

  private static boolean sameSide(EventDraft a, EventDraft b) {
    for (Party x : a.actors()) {
      for (Party y : b.actors()) {
        if (x.isSame(y) || x.country() != null && x.country().equals(y.country())) {
          return true;
        }
      }
    }
    return false;
  }
}
