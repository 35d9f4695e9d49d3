package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
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

  private final Opponents opponents;

  Discourse(List<EventDraft> drafts, DocumentParties document) {
    this.drafts = drafts;
    this.opponents = new Opponents(drafts, document);
  }

  /** Completes the drafts of a document, which are in text order. */
  void complete() {
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft draft = drafts.get(i);
      if (draft.participants.isEmpty() && isDefinite(draft)) {
        takeFromEarlier(draft, i);
      }
      if (ONE_SIDED.contains(draft.type())) {
        takeOtherSide(draft);
      }
    }
  }

  private void takeOtherSide(EventDraft draft) {
    if (draft.recipients().isEmpty() && !draft.actors().isEmpty()) {
      Party recipient = opponents.recipientOf(draft);
      if (recipient != null) {
        draft.inherit(new Participants(List.of(), List.of(recipient)));
      }
    } else if (draft.actors().isEmpty() && draft.type() == ActType.ASSAULT) {
      Party actor = opponents.actorOf(draft);
      if (actor != null && (!draft.recipients().isEmpty() || isDefinite(draft))) {
        draft.inherit(new Participants(List.of(actor), List.of()));
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
}
