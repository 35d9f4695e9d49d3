package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree.Node;

/** Ties the content of a request, threat, pledge or accusation to the act that it is content of. */
final class ContentLinker {

  private static final Set<ActType> SPEECH =
      EnumSet.of(
          ActType.REQUEST,
          ActType.THREATEN,
          ActType.ACCUSE,
          ActType.REJECT,
          ActType.AGREE,
          ActType.SUPPORT,
          ActType.PROTEST,
          ActType.CONCEDE);

  /** What such words introduce is where or when it is said, not what. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "in",
          "at",
          "after",
          "before",
          "during",
          "amid",
          "following",
          "since",
          "by",
          "despite",
          "under",
          "through",
          "via",
          "within",
          "ahead",
          "as");

  private static final int MAX_CLIMB = 5;

  private ContentLinker() {}

  /** Links the drafts of one sentence. */
  static void link(List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      draft.governed =
          speechAbove(draft, drafts, ContentLinker::isBelow) != null || isAside(draft, drafts);
      draft.contentOf = speechAbove(draft, drafts, ContentLinker::isComplement);
      if (draft.contentOf != null) {
        draft.verdict = asContent(draft);
      }
    }
  }

  private static EventDraft speechAbove(
      EventDraft draft, List<EventDraft> drafts, Predicate<Node> joins) {
    Node node = draft.head();
    EventDraft modal = modalOf(node, drafts);
    if (modal != null && modal != draft) {
      return modal;
    }
    for (int i = 0; i < MAX_CLIMB && node.head() != null; i++) {
      if (!joins.test(node)) {
        return null;
      }
      Node governor = node.head();
      for (EventDraft other : node.is("conj") ? List.<EventDraft>of() : drafts) {
        if (other != draft && SPEECH.contains(other.type()) && other.trigger.covers(governor)) {
          return other;
        }
      }
      modal = modalOf(governor, drafts);
      if (modal != null) {
        return modal;
      }
      node = governor;
    }
    return null;
  }

  /** "must pay": the modal asks, what its verb says is the content. */
  private static EventDraft modalOf(Node verb, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      if (draft.trigger.entry().pos() == 'M' && draft.head().head() == verb) {
        return draft;
      }
    }
    return null;
  }

  /** "the minister, who clashed with Oslo, met": what a clause says of a party is no main act. */
  private static boolean isAside(EventDraft draft, List<EventDraft> drafts) {
    boolean aside = false;
    for (Node node = draft.head(); node.head() != null; node = node.head()) {
      aside |= node.is("acl", "obl", "nmod", "advcl");
      Node governor = node.head();
      boolean act = drafts.stream().anyMatch(o -> o != draft && o.trigger.covers(governor));
      if (aside && act) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Node node) {
    return node.child("nsubj") != null && !Words.isInfinitive(node);
  }

  private static boolean isBelow(Node node) {
    return isComplement(node) || node.is("obl", "nmod") || node.is("advcl") && !isFinite(node);
  }

  private static boolean isComplement(Node node) {
    boolean finite = isFinite(node);
    boolean marked = !Words.markers(node).isEmpty();
    boolean phrase = Words.markers(node).stream().noneMatch(CIRCUMSTANCES::contains);
    return node.is("xcomp", "ccomp", "obj", "nsubj:pass", "conj")
        || node.is("obl", "nmod") && phrase
        || node.is("advcl") && !finite && marked
        || node.is("acl") && !node.is("acl:relcl");
  }

  /** What is asked for or threatened is not yet done, whatever its own clause looks like. */
  private static StatusClassifier.Verdict asContent(EventDraft draft) {
    StatusClassifier.Verdict own = draft.verdict;
    boolean open = own.status() == EventStatus.OCCURRED || own.status() == EventStatus.ONGOING;
    ActType speech = draft.contentOf.type();
    boolean asked = speech == ActType.REQUEST || speech == ActType.THREATEN;
    boolean direct = Governors.construction(draft.head()).matches("to|that|for");
    return open && asked && direct
        ? new StatusClassifier.Verdict(EventStatus.POSSIBLE, own.cues(), own.future())
        : own;
  }
}
