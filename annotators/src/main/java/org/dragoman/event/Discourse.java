package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree.Node;

/**
 * What a text leaves unsaid because it said it before: "the talks" are those just told of; who
 * attacks without an object attacks the enemy that the document names.
 */
final class Discourse {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  /** Acts that a text goes on to speak of without saying again whose they are. */
  private static final Set<ActType> REPEATED = EnumSet.of(ActType.CONSULT, ActType.MOBILIZE);

  private static final Set<ActType> ONE_SIDED =
      EnumSet.of(ActType.ASSAULT, ActType.AID, ActType.SUPPORT);

  private static final Set<ActType> ASKING =
      EnumSet.of(ActType.ACCUSE, ActType.REQUEST, ActType.THREATEN);

  private static final Set<String> ANSWERS =
      Set.of(
          "deny",
          "reject",
          "dismiss",
          "rebuff",
          "spurn",
          "resist",
          "refute",
          "decline",
          "object",
          "turn",
          "block",
          "stall",
          "rebut",
          "oppose",
          "objection",
          "denial",
          "rejection");

  private static final int LONGEST_ANSWER = 700;

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
      boolean open = draft.participants.isEmpty() || draft.weak && draft.recipients().isEmpty();
      if (open && isToldBefore(draft)) {
        takeFromEarlier(draft, i);
      }
      boolean answers = ANSWERS.contains(Words.lemma(draft.head()));
      if (draft.type() == ActType.REJECT && answers && draft.recipients().isEmpty()) {
        answer(draft, i);
      }
      if (ONE_SIDED.contains(draft.type()) && !isOfThing(draft)) {
        takeOtherSide(draft);
      }
    }
    shareDays();
  }

  /** Who denies what he is accused of, or rejects what he is asked, answers who said so. */
  private void answer(EventDraft draft, int index) {
    for (int i = index - 1; i >= 0; i--) {
      EventDraft earlier = drafts.get(i);
      boolean near = draft.trigger.begin() - earlier.trigger.begin() <= LONGEST_ANSWER;
      if (near && ASKING.contains(earlier.type()) && alike(earlier.recipients(), draft.actors())) {
        boolean open = earlier.type() == ActType.REQUEST && earlier.actors().size() == 1;
        boolean known = !draft.actors().isEmpty() && (open || !earlier.recipients().isEmpty());
        if (known && !alike(earlier.actors(), draft.actors())) {
          draft.inherit(new Participants(List.of(), earlier.actors()));
          return;
        }
      }
    }
  }

  /** "welcomed the outcome": what is praised is said, it is nobody left out. */
  private static boolean isOfThing(EventDraft draft) {
    Node head = draft.head();
    return draft.type() == ActType.SUPPORT
        && Words.isVerb(head)
        && draft.trigger.words().size() == 1
        && !new Clause(head).objects().isEmpty();
  }

  private void takeOtherSide(EventDraft draft) {
    boolean nobody = draft.recipients().stream().noneMatch(Discourse::isKnown);
    boolean open = draft.type() == ActType.ASSAULT ? nobody : draft.recipients().isEmpty();
    if (open && draft.actors().stream().anyMatch(Discourse::isKnown)) {
      Party recipient = opponents.recipientOf(draft);
      if (recipient != null) {
        draft.addRecipient(recipient);
      }
    } else if (draft.actors().isEmpty() && draft.type() == ActType.ASSAULT) {
      Party actor = opponents.actorOf(draft);
      if (actor != null && (!draft.recipients().isEmpty() || isDefinite(draft))) {
        draft.inherit(new Participants(List.of(actor), List.of()));
      }
    }
  }

  private static boolean isKnown(Party party) {
    return party.entity() != null || party.country() != null;
  }

  /** One event told again has its day and place there too, if all tellings that say so agree. */
  private void shareDays() {
    for (EventDraft draft : drafts) {
      if (!isDay(draft.time) && draft.verdict.status() == EventStatus.OCCURRED) {
        List<EventDraft> dated = drafts.stream().filter(o -> isToldAgain(o, draft)).toList();
        EventDraft telling = nearest(draft, dated);
        if (telling != null) {
          draft.time = telling.time;
          draft.location = draft.location == null ? telling.location : draft.location;
        }
      }
    }
  }

  /** All tellings of one day, or else the last one before. */
  private static EventDraft nearest(EventDraft draft, List<EventDraft> dated) {
    EventDraft nearest = null;
    for (EventDraft other : dated) {
      boolean before = other.trigger.begin() < draft.trigger.begin();
      nearest = nearest == null || before ? other : nearest;
    }
    return nearest;
  }

  private static boolean isToldAgain(EventDraft other, EventDraft draft) {
    return isDay(other.time)
        && (draft.time == null || other.time.isWithin(draft.time))
        && other.type() == draft.type()
        && other.verdict.status() == EventStatus.OCCURRED
        && sideAgrees(other, draft);
  }

  /** The same parties, or one side the same where the other is left out or named by its country. */
  private static boolean sideAgrees(EventDraft other, EventDraft draft) {
    if (same(other.actors(), draft.actors()) && same(other.recipients(), draft.recipients())) {
      return true;
    }
    return alike(other.actors(), draft.actors())
        && alike(other.recipients(), draft.recipients())
        && !(draft.actors().isEmpty() && draft.recipients().isEmpty());
  }

  private static boolean alike(List<Party> some, List<Party> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(s -> others.stream().anyMatch(o -> isLike(s, o)));
  }

  private static boolean isLike(Party a, Party b) {
    return a.isSame(b) || a.country() != null && a.country().equals(b.country());
  }

  private static boolean isDay(When time) {
    return time != null && time.isDay();
  }

  private static boolean same(List<Party> some, List<Party> others) {
    return !some.isEmpty()
        && some.size() == others.size()
        && some.stream().allMatch(s -> others.stream().anyMatch(s::isSame));
  }

  private static boolean isToldBefore(EventDraft draft) {
    boolean none = draft.type() == ActType.AGREE && draft.verdict.status() == EventStatus.DENIED;
    return isDefinite(draft) || none || draft.dependent || REPEATED.contains(draft.type());
  }

  static boolean isDefinite(EventDraft draft) {
    Node head = draft.head();
    return !Words.isVerb(head)
        && (head.children("det", "amod").stream().anyMatch(d -> DEFINITE.contains(Words.lower(d)))
            || head.children("nmod:poss").stream().anyMatch(Words::isTime));
  }

  /** What was agreed was agreed by those who talked. */
  private static boolean isSource(ActType earlier, ActType later) {
    return earlier == later || later == ActType.AGREE && earlier == ActType.CONSULT;
  }

  /** Words for one kind of meeting: a text that told of a summit calls it a meeting too. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of(
              "talk",
              "talks",
              "negotiation",
              "discussion",
              "dialogue",
              "consultation",
              "negotiate"),
          Set.of("meeting", "summit", "meet", "gathering", "session", "encounter", "talk", "talks"),
          Set.of("call", "phone", "conversation", "speak", "telephone"),
          Set.of("visit", "trip", "tour", "arrive", "travel", "fly", "stay"));

  private static boolean isAlike(EventDraft a, EventDraft b) {
    String one = Words.lemma(a.head());
    String other = Words.lemma(b.head());
    return one.equals(other) || ALIKE.stream().anyMatch(s -> s.contains(one) && s.contains(other));
  }

  private void takeFromEarlier(EventDraft draft, int index) {
    EventDraft best = null;
    for (int i = index - 1; i >= 0; i--) {
      EventDraft earlier = drafts.get(i);
      boolean same = isSource(earlier.type(), draft.type()) && isTold(earlier, draft);
      if (same && isAlike(earlier, draft)) {
        best = earlier;
        break;
      }
      boolean other = same && draft.type() != ActType.CONSULT;
      best = best == null && other ? earlier : best;
    }
    for (int i = index + 1; i < drafts.size() && best == null; i++) {
      EventDraft later = drafts.get(i);
      boolean same = later.type() == draft.type() && isTold(later, draft);
      best = same && !later.weak && isAlike(later, draft) ? later : best;
    }
    if (best != null) {
      if (draft.weak && draft.recipients().isEmpty()) {
        draft.participants = new Participants(List.of(), List.of());
      }
      draft.inherit(best.participants);
      draft.location = draft.location == null ? best.location : draft.location;
    }
  }

  private static boolean isFact(EventDraft draft) {
    EventStatus status = draft.verdict.status();
    return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
  }

  /** Says whether an act has all that another lacks. */
  private static boolean isTold(EventDraft told, EventDraft draft) {
    boolean whole = !told.recipients().isEmpty() && !told.actors().isEmpty();
    boolean both = told.tree != draft.tree || !told.completed;
    boolean alike = isFact(told) || !isFact(draft);
    return whole && both && alike && told.head() != draft.head();
  }
}
