package org.dragoman.event;

import java.util.List;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.TimeExpression;

/** An event while it is put together: what the steps of the engine find is filled in here. */
final class EventDraft {

  final SentenceTree tree;
  final Trigger trigger;
  Participants participants;
  StatusClassifier.Verdict verdict;

  /** The act of which this is the content; null if none. */
  EventDraft contentOf;

  Entity location;
  Entity attributedTo;
  TimeExpression time;

  /** Whether it is an event only if an earlier one of the document says who takes part. */
  boolean dependent;

  /** Whether participants were taken from elsewhere in the document. */
  boolean completed;

  EventDraft(SentenceTree tree, Trigger trigger, Participants participants) {
    this.tree = tree;
    this.trigger = trigger;
    this.participants = participants;
  }

  Node head() {
    return trigger.head();
  }

  ActType type() {
    return trigger.entry().act().type();
  }

  List<Party> actors() {
    return participants.actors();
  }

  List<Party> recipients() {
    return participants.recipients();
  }

  /** Gives it the actors and recipients of another event where it has none of its own. */
  void inherit(Participants other) {
    List<Party> actors = actors().isEmpty() ? other.actors() : actors();
    List<Party> recipients = recipients().isEmpty() ? other.recipients() : recipients();
    List<Party> ours = actors;
    recipients = recipients.stream().filter(r -> ours.stream().noneMatch(r::isSame)).toList();
    completed = true;
    participants = new Participants(actors, recipients);
  }
}
