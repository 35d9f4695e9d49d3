package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.ActType;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Who stands on the other side of a one-sided act ("Russia's invasion", "US aid") when its own
 * sentence does not say: the state that the document most often names as such, or that most often
 * stands beside acts of this kind by the same side.
 */
final class Opponents {

  private static final int TOLD = 3;
  private static final int OTHERS = 2;
  private static final int BESIDE = 1;

  private final List<EventDraft> drafts;
  private final DocumentParties document;

  Opponents(List<EventDraft> drafts, DocumentParties document) {
    this.drafts = drafts;
    this.document = document;
  }

  /**
   * Returns the recipient that an act most likely has, or null: whom its side, or another, does
   * such acts to; who is helped is mostly who is attacked.
   */
  Party recipientOf(EventDraft draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Party> seen = new ArrayList<>();
    boolean help = draft.type() != ActType.ASSAULT;
    for (EventDraft other : drafts) {
      boolean told = !other.completed && isOfKind(other.type(), help);
      if (told && sameSide(other.actors(), draft.actors())) {
        other.recipients().forEach(p -> count(counts, seen, p, TOLD));
        if (!help) {
          document
              .statesIn(other.tree.sentence().getBegin(), other.tree.sentence().getEnd())
              .stream()
              .filter(m -> document.isSeat(m.getEntity()))
              .forEach(m -> count(counts, seen, party(m), BESIDE));
        }
      } else if (told && (help || other.actors().isEmpty())) {
        other.recipients().forEach(p -> count(counts, seen, p, OTHERS));
      } else if (help && !other.completed && other.type() == ActType.ASSAULT) {
        other.recipients().forEach(p -> count(counts, seen, p, BESIDE));
      }
    }
    draft.actors().forEach(a -> counts.remove(a.country()));
    if (!draft.recipients().isEmpty()) {
      counts.values().removeIf(count -> count < OTHERS);
    }
    return best(counts, seen);
  }

  private static boolean isOfKind(ActType type, boolean help) {
    return help ? type == ActType.AID || type == ActType.SUPPORT : type == ActType.ASSAULT;
  }

  /** Returns the actor of an act whose recipient is known, as the document tells it, or null. */
  Party actorOf(EventDraft draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Party> seen = new ArrayList<>();
    for (EventDraft other : drafts) {
      boolean same =
          draft.recipients().isEmpty() || sameSide(other.recipients(), draft.recipients());
      if (other.type() == draft.type() && !other.completed && same) {
        other.actors().forEach(p -> count(counts, seen, p, TOLD));
      }
    }
    draft.recipients().forEach(r -> counts.remove(r.country()));
    return best(counts, seen);
  }

  private static void count(
      Map<String, Integer> counts, List<Party> seen, Party party, int weight) {
    if (party.country() != null && party.entity() != null) {
      counts.merge(party.country(), weight, Integer::sum);
      seen.add(party);
    }
  }

  private Party best(Map<String, Integer> counts, List<Party> seen) {
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best = best == null || entry.getValue() > counts.get(best) ? entry.getKey() : best;
    }
    if (best == null) {
      return null;
    }
    String country = best;
    Party party = seen.stream().filter(p -> country.equals(p.country())).findFirst().orElseThrow();
    Entity state = document.state(country);
    return state == null
        ? party
        : new Party(party.begin(), party.end(), state, null, country, Party.Standing.POLITICAL);
  }

  private static Party party(EntityMention mention) {
    Entity entity = mention.getEntity();
    return new Party(
        mention.getBegin(),
        mention.getEnd(),
        entity,
        mention,
        entity.getCountry(),
        Party.Standing.POLITICAL);
  }

  private static boolean sameSide(List<Party> a, List<Party> b) {
    for (Party x : a) {
      for (Party y : b) {
        if (x.entity() != null && x.isSame(y)
            || x.country() != null && x.country().equals(y.country())) {
          return true;
        }
      }
    }
    return false;
  }
}
