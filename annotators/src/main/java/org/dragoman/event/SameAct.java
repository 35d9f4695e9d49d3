package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree.Node;

/**
 * One act once: of two triggers in a sentence that name the same act ("met for talks", "signed a
 * deal", "met to discuss") the higher one stays and takes over the participants of the other.
 */
final class SameAct {

  private static final Set<String> JOINTS = Set.of("for", "in", "at", "to", "into", "during");
  private static final int MAX_CLIMB = 2;

  private SameAct() {}

  /** Returns the drafts without those that only repeat another. */
  static List<EventDraft> merge(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>(drafts);
    for (EventDraft lower : drafts) {
      EventDraft upper = overlapping(lower, kept);
      if (upper == null) {
        upper = above(lower, kept);
      }
      if (upper != null) {
        kept.remove(lower);
        if (upper.type() == lower.type()) {
          upper.inherit(lower.participants);
          upper.completed = false;
        }
      }
    }
    return kept;
  }

  private static EventDraft overlapping(EventDraft draft, List<EventDraft> kept) {
    for (EventDraft other : kept) {
      boolean more = other.trigger.words().size() > 1;
      if (other != draft && more && other.trigger.covers(draft.head())) {
        return other;
      }
    }
    return null;
  }

  private static EventDraft above(EventDraft draft, List<EventDraft> kept) {
    Node node = draft.head();
    for (int i = 0; i < MAX_CLIMB && node.head() != null; i++) {
      Node governor = node.head();
      if (!joins(node, draft.type())) {
        return null;
      }
      for (EventDraft other : kept) {
        if (other != draft
            && other.type() == draft.type()
            && other.trigger.covers(governor)
            && Words.isVerb(governor)) {
          return other;
        }
      }
      if (!Words.isVerb(node) || node.is("xcomp")) {
        node = governor;
      } else {
        return null;
      }
    }
    return null;
  }

  private static boolean joins(Node node, ActType type) {
    if (Words.isVerb(node)) {
      boolean purpose = node.is("xcomp", "advcl") && node.child("nsubj") == null;
      return purpose && type == ActType.CONSULT;
    }
    return node.is("obj", "nsubj:pass") || Words.markers(node).stream().anyMatch(JOINTS::contains);
  }
}
