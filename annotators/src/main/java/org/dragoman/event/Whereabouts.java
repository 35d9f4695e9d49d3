package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * The country of those whom a sentence only places: "killed 20 people in Gaza", "demonstrators
 * marched in Lima". They stay without an entity; only event data counts countries.
 */
final class Whereabouts {

  private static final Set<ActType> LOCAL =
      EnumSet.of(
          ActType.ASSAULT,
          ActType.COERCE,
          ActType.AID,
          ActType.CONCEDE,
          ActType.PROTEST,
          ActType.MOBILIZE);

  private final DocumentParties document;

  Whereabouts(DocumentParties document) {
    this.document = document;
  }

  /** Gives an act's parties the country of its place where nothing else tells theirs. */
  void complete(EventDraft draft) {
    Entity place = draft.location;
    boolean local = LOCAL.contains(draft.type()) && place != null && place.getCountry() != null;
    if (!local) {
      return;
    }
    String country = place.getCountry();
    List<Party> actors = draft.actors();
    if (draft.type() == ActType.PROTEST) {
      actors = actors.stream().map(p -> isKnown(p) ? p : p.in(country)).toList();
    }
    List<Party> recipients = draft.recipients();
    if (recipients.isEmpty()) {
      recipients = placed(draft, place);
    } else if (recipients.stream().noneMatch(Whereabouts::isKnown)) {
      recipients = recipients.stream().map(p -> p.in(country)).toList();
    }
    draft.participants = new Participants(actors, recipients);
  }

  private List<Party> placed(EventDraft draft, Entity place) {
    for (EntityMention mention : document.mentionsIn(draft.tree.sentence())) {
      if (mention.getEntity() == place) {
        return List.of(
            new Party(
                mention.getBegin(),
                mention.getEnd(),
                null,
                null,
                place.getCountry(),
                Party.Standing.PROPERTY));
      }
    }
    return List.of();
  }

  private static boolean isKnown(Party party) {
    return party.entity() != null || party.country() != null;
  }
}
