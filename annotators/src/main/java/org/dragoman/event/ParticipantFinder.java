package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.SentenceTree.Node;

/** Finds who takes part in an act: the slots of its frame, tried in order. */
final class ParticipantFinder {

  private final PartyFinder parties;

  ParticipantFinder(PartyFinder parties) {
    this.parties = parties;
  }

  /** Returns the participants of the act that a trigger names. */
  Participants participants(Trigger trigger) {
    Slots slots = new Slots(trigger);
    Frame frame = trigger.entry().frame();
    List<Party> actors = first(slots, frame.actors(), List.of());
    List<Party> recipients = first(slots, frame.recipients(), actors);
    if (frame.mutual() && recipients.isEmpty() && actors.size() > 1) {
      recipients = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    return new Participants(List.copyOf(actors), List.copyOf(recipients));
  }

  /** The parties of the first slot that holds any which do not already stand on the other side. */
  private List<Party> first(Slots slots, List<String> names, List<Party> others) {
    for (String name : names) {
      List<Party> found = new ArrayList<>();
      for (Node node : slots.fill(name)) {
        for (Party party : parties.parties(node)) {
          boolean known = found.stream().anyMatch(party::isSame);
          if (!known && isOther(party, others, name) && isActor(party, name)) {
            found.add(party);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who speaks about his own side speaks to another: "insisted that its forces would stay". */
  private static boolean isOther(Party party, List<Party> others, String slot) {
    boolean own =
        slot.equals("about")
            && others.stream()
                .anyMatch(o -> o.country() != null && o.country().equals(party.country()));
    return !own && others.stream().noneMatch(party::isSame);
  }

  /** Things do not act; a place that a noun only is called after does. */
  private static boolean isActor(Party party, String slot) {
    boolean acts = slot.equals("subj") || slot.equals("gov");
    return !acts || party.standing() != Party.Standing.PROPERTY || party.entity() != null;
  }
}
