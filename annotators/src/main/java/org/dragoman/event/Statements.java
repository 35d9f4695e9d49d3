package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;

/**
 * On which day somebody spoke: what a report quotes one speaker with was mostly said on one
 * occasion, and only the first sentence gives its day.
 */
final class Statements {

  private record Statement(int begin, Entity speaker, When day) {}

  private final TreeMap<Integer, Statement> dated = new TreeMap<>();
  private final LocalDate published;

  /**
   * Starts without statements.
   *
   * @param published the day of the document, after which nobody can have spoken; null if unknown
   */
  Statements(LocalDate published) {
    this.published = published;
  }

  /**
   * Notes the verbs of saying with a day in their own clause, and the spoken acts with one.
   *
   * @param times of the trees, in their order
   */
  void learn(
      List<SentenceTree> trees, List<EventDraft> drafts, PartyFinder parties, List<Times> times) {
    for (int i = 0; i < trees.size(); i++) {
      for (Node verb : trees.get(i).nodes()) {
        if (Attribution.isSaying(verb)) {
          note(verb, times.get(i).ofVerb(verb), speakers(verb, parties));
        }
      }
    }
    for (EventDraft draft : drafts) {
      if (Times.isSpoken(draft.type())) {
        note(draft.head(), draft.time, draft.actors().stream().map(Party::entity).toList());
      }
    }
  }

  private void note(Node head, When time, List<Entity> speakers) {
    boolean past = time != null && (published == null || !time.begin().isAfter(published));
    boolean day = past && time.isDay();
    for (Entity speaker : speakers) {
      if (day && speaker != null) {
        dated.put(head.begin(), new Statement(head.begin(), speaker, time));
      }
    }
  }

  private static List<Entity> speakers(Node verb, PartyFinder parties) {
    List<Entity> speakers = new ArrayList<>();
    for (Node subject : new Clause(verb).surfaceSubjects()) {
      parties.parties(subject).forEach(p -> speakers.add(p.entity()));
    }
    return speakers;
  }

  /** Gives spoken acts without a day that of their speaker's nearest statement. */
  void complete(List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      boolean spoken = Times.isSpoken(draft.type());
      if (spoken && draft.time == null && draft.verdict.status() == EventStatus.OCCURRED) {
        draft.time = day(draft);
      }
    }
  }

  private When day(EventDraft draft) {
    Statement best = null;
    for (Map.Entry<Integer, Statement> entry : dated.entrySet()) {
      Statement statement = entry.getValue();
      boolean own =
          draft.actors().stream().anyMatch(a -> a.entity() == statement.speaker())
              || statement.speaker() == draft.attributedTo;
      boolean before = statement.begin() <= draft.trigger.begin();
      best = own && (best == null || before) ? statement : best;
    }
    return best == null ? null : best.day();
  }
}
