package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;

/** Finds who takes part in an act: the slots of its frame, tried in order. */
final class ParticipantFinder {

  /** "an attack by missile" was not made by the missile. */
  private static final Set<String> WEAPONS =
      Set.of("missile", "drone", "rocket", "bomb", "artillery", "mortar", "tank", "shell", "air");

  private final PartyFinder parties;

  ParticipantFinder(PartyFinder parties) {
    this.parties = parties;
  }

  /** Takes mere places off those whom a visit is to: they are where it was. */
  void dropPlaces(EventDraft draft) {
    if ("visit".equals(draft.trigger.entry().act().mode())) {
      List<Party> hosts =
          draft.recipients().stream().filter(p -> !parties.isMerePlace(p, true)).toList();
      draft.participants = new Participants(draft.actors(), hosts);
    }
  }

  /** Returns the participants of the act that a trigger names. */
  Participants participants(Trigger trigger) {
    Slots slots = new Slots(trigger);
    Frame frame = trigger.entry().frame();
    List<Party> actors = first(trigger, slots, frame.actors(), List.of());
    List<Party> recipients = first(trigger, slots, frame.recipients(), actors);
    boolean together = frame.mutual() || slots.isReciprocal();
    if (together && recipients.isEmpty() && actors.size() > 1) {
      recipients = actors.subList(1, actors.size());
      actors = actors.subList(0, 1);
    }
    return new Participants(List.copyOf(actors), List.copyOf(recipients));
  }

  /** Slots inside the phrase of a noun, which say who takes part for certain. */
  private static final Set<String> GUESSES = Set.of("clause", "gov");

  /**
   * Says whether the actors of "the talks" are only taken from the clause around them, so that who
   * talked may have been said before.
   */
  boolean isGuess(EventDraft draft) {
    Trigger trigger = draft.trigger;
    if (draft.actors().isEmpty() || !Discourse.isDefinite(draft)) {
      return false;
    }
    Slots slots = new Slots(trigger);
    List<String> certain =
        trigger.entry().frame().actors().stream()
            .filter(slot -> !GUESSES.contains(slot) || slot.equals("gov") && slots.isLight())
            .toList();
    return first(trigger, slots, certain, List.of()).isEmpty();
  }

  /** The parties of the first slot that holds any which do not already stand on the other side. */
  private List<Party> first(Trigger trigger, Slots slots, List<String> names, List<Party> others) {
    for (String name : names) {
      List<Party> found = new ArrayList<>();
      List<List<Party>> groups = new ArrayList<>();
      for (Node node : slots.fill(name)) {
        if (!name.equals("by") || !WEAPONS.contains(Words.lemma(node))) {
          groups.add(parties.parties(node));
        }
      }
      if (name.equals("subj") && groups.stream().allMatch(List::isEmpty)) {
        slots.authors().forEach(node -> groups.add(parties.parties(node)));
      }
      if (groups.isEmpty() && name.equals("speaker")) {
        groups.add(parties.speakers(trigger.head()));
      }
      for (List<Party> group : groups) {
        for (Party party : group) {
          boolean known = found.stream().anyMatch(party::isSame);
          if (!known
              && !isPlaceOf(trigger, name, party)
              && isOther(party, others, name)
              && isActor(party, name)) {
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

  /** "the Doha talks": only a place. */
  private boolean isPlaceOf(Trigger trigger, String slot, Party party) {
    boolean meeting = trigger.entry().frame().mutual() && slot.equals("mod");
    return meeting && !isHyphenated(trigger) && parties.isMerePlace(party, false);
  }

  /** "Moscow-Kyiv talks": two sides, no places. */
  private static boolean isHyphenated(Trigger trigger) {
    return trigger.head().children().stream()
        .anyMatch(c -> c.text().equals("-") || c.text().equals("–"));
  }

  /** Things do not act, save those of a country: "Chinese ships", "Egyptian bulldozers". */
  private static boolean isActor(Party party, String slot) {
    boolean acts = slot.equals("subj") || slot.equals("gov");
    boolean thing = party.standing() == Party.Standing.PROPERTY;
    return !acts || !thing || party.entity() != null || party.country() != null;
  }
}
