package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;

/** An event while it is put together: what the steps of the engine find is filled in here. */
final class EventDraft {

  final SentenceTree tree;
  final Trigger trigger;
  Participants participants;

  /** The act that the words name here; first that of the lexicon entry. */
  Act act;

  StatusClassifier.Verdict verdict;

  /** The act of which this is the content; null if none. */
  EventDraft contentOf;

  /** Whether another act of the sentence governs it, so that event data does not code it. */
  boolean governed;

  /** Who has another part in it: mediators, topics, instruments. */
  List<SideRoles.Side> sides = List.of();

  Entity location;
  Entity attributedTo;
  When time;

  /** Whether it is an event only if an earlier one of the document says who takes part. */
  boolean dependent;

  /** Whether who takes part is only guessed from the clause around "the talks". */
  boolean weak;

  /** Whether participants were taken from elsewhere in the document. */
  boolean completed;

  EventDraft(SentenceTree tree, Trigger trigger, Participants participants) {
    this.tree = tree;
    this.trigger = trigger;
    this.participants = participants;
    this.act = trigger.entry().act();
  }

  Node head() {
    return trigger.head();
  }

  ActType type() {
    return act.type();
  }

  List<Party> actors() {
    return participants.actors();
  }

  List<Party> recipients() {
    return participants.recipients();
  }

  /** Adds somebody whom the document, not the sentence, tells of. */
  void addRecipient(Party recipient) {
    List<Party> recipients = new ArrayList<>(recipients());
    recipients.add(recipient);
    participants = new Participants(actors(), List.copyOf(recipients));
    completed = true;
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
