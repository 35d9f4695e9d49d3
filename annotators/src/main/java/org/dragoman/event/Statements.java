package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.TimeExpression;

/**
 * On which day somebody spoke: what a report quotes one speaker with was mostly said on one
 * occasion, and only the first sentence gives its day.
 */
final class Statements {

  private static final Set<ActType> SPOKEN =
      EnumSet.of(
          ActType.REQUEST, ActType.ACCUSE, ActType.THREATEN, ActType.REJECT, ActType.SUPPORT);

  private record Statement(int begin, Entity speaker, TimeExpression day) {}

  private final TreeMap<Integer, Statement> dated = new TreeMap<>();

  /** Notes the verbs of saying with a day in their own clause, and the spoken acts with one. */
  void learn(
      List<SentenceTree> trees, List<EventDraft> drafts, PartyFinder parties, Circumstances when) {
    for (SentenceTree tree : trees) {
      for (Node verb : tree.nodes()) {
        if (Attribution.isSaying(verb)) {
          note(verb, when.day(tree, verb), speakers(verb, parties));
        }
      }
    }
    for (EventDraft draft : drafts) {
      if (SPOKEN.contains(draft.type())) {
        note(draft.head(), draft.time, draft.actors().stream().map(Party::entity).toList());
      }
    }
  }

  private void note(Node head, TimeExpression time, List<Entity> speakers) {
    boolean day = time != null && "day".equals(time.getPrecision());
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
      boolean spoken = SPOKEN.contains(draft.type());
      if (spoken && draft.time == null && draft.verdict.status() == EventStatus.OCCURRED) {
        draft.time = day(draft);
      }
    }
  }

  private TimeExpression day(EventDraft draft) {
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
