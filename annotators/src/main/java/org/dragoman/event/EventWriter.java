package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.engine.Provenances;
import org.dragoman.model.ParticipantRole;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.EventParticipant;

/** Writes finished drafts into the CAS. */
final class EventWriter {

  private final JCas jcas;
  private final String engine;
  private final PloverCoder coder;

  EventWriter(JCas jcas, String engine, PloverCoder coder) {
    this.jcas = jcas;
    this.engine = engine;
    this.coder = coder;
  }

  /** Writes the events of a document. */
  void write(List<EventDraft> drafts) {
    Map<EventDraft, DiplomaticEvent> written = new HashMap<>();
    for (EventDraft draft : drafts) {
      written.put(draft, event(draft));
    }
    for (EventDraft draft : drafts) {
      DiplomaticEvent event = written.get(draft);
      event.setContentOf(written.get(draft.contentOf));
      event.addToIndexes();
    }
  }

  private DiplomaticEvent event(EventDraft draft) {
    DiplomaticEvent event = new DiplomaticEvent(jcas, draft.trigger.begin(), draft.trigger.end());
    event.setEventType(draft.type().label());
    event.setStatus(draft.verdict.status().label());
    PloverCoder.Code code = coder.code(draft);
    if (code != null) {
      event.setPlover(code.plover());
      event.setPloverMode(code.mode());
      event.setCameo(code.cameo());
      event.setQuadClass(code.quadClass().label());
    }
    event.setLocation(draft.location);
    event.setAttributedTo(draft.attributedTo);
    if (draft.time != null) {
      event.setDateBegin(draft.time.begin().toString());
      event.setDateEnd(draft.time.end().toString());
      event.setDatePrecision(draft.time.precision());
    }
    event.setParticipants(participants(draft));
    event.setProvenance(
        Provenances.of(jcas, engine, draft.trigger.entry().id(), cue(draft), Confidence.of(draft)));
    return event;
  }

  private FSArray<EventParticipant> participants(EventDraft draft) {
    List<EventParticipant> all = new ArrayList<>();
    draft.actors().forEach(p -> all.add(participant(p, ParticipantRole.ACTOR)));
    draft.recipients().forEach(p -> all.add(participant(p, ParticipantRole.RECIPIENT)));
    draft.sides.forEach(side -> all.add(participant(side.party(), side.role())));
    FSArray<EventParticipant> array = new FSArray<>(EventParticipant.class, jcas, all.size());
    for (int i = 0; i < all.size(); i++) {
      array.set(i, all.get(i));
    }
    return array;
  }

  private EventParticipant participant(Party party, ParticipantRole role) {
    EventParticipant participant = new EventParticipant(jcas, party.begin(), party.end());
    participant.setRole(role.label());
    participant.setEntity(party.entity());
    participant.setMention(party.mention());
    participant.setCountry(party.country());
    participant.addToIndexes();
    return participant;
  }

  private static String cue(EventDraft draft) {
    List<String> words = new ArrayList<>();
    draft.trigger.words().stream()
        .sorted((a, b) -> Integer.compare(a.index(), b.index()))
        .map(Node::text)
        .forEach(words::add);
    for (Node cue : draft.verdict.cues()) {
      if (!words.contains(cue.text())) {
        words.add(cue.text());
      }
    }
    return String.join(" ", words);
  }
}
