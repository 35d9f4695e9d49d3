package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.TimeExpression;

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
      if (draft.participants.isEmpty() && isToldBefore(draft)) {
        takeFromEarlier(draft, i);
      }
      if (ONE_SIDED.contains(draft.type())) {
        takeOtherSide(draft);
      }
    }
    shareDays();
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
        && (draft.time == null || isWithin(other.time, draft.time))
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

  private static boolean isDay(TimeExpression time) {
    return time != null && "day".equals(time.getPrecision());
  }

  private static boolean isWithin(TimeExpression day, TimeExpression span) {
    return span.getDateEnd() != null
        && span.getDateBegin().compareTo(day.getDateBegin()) <= 0
        && day.getDateBegin().compareTo(span.getDateEnd()) <= 0;
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
        && head.children("det", "amod").stream().anyMatch(d -> DEFINITE.contains(Words.lower(d)));
  }

  /** What was agreed was agreed by those who talked. */
  private static boolean isSource(ActType earlier, ActType later) {
    return earlier == later || later == ActType.AGREE && earlier == ActType.CONSULT;
  }

  private void takeFromEarlier(EventDraft draft, int index) {
    EventDraft best = null;
    for (int i = index - 1; i >= 0; i--) {
      EventDraft earlier = drafts.get(i);
      boolean same =
          isSource(earlier.type(), draft.type())
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
