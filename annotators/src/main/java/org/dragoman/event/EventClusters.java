package org.dragoman.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.engine.ContentHash;
import org.dragoman.model.ActType;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EventRecord;
import org.dragoman.model.ParticipantRole;

/**
 * Says which reports tell of one event. Over all documents: events of one type between the same
 * actors and recipients on the same day, if at least one of them is known. Within a document also
 * an event without a day, if both sides are known; it joins the dated one if the document has just
 * one such day. Any other event is a cluster of its own. The id hangs on what makes the cluster, so
 * a document can be clustered without the others. Stateless.
 */
public final class EventClusters {

  /** Acts that both sides do: who is named first does not matter. */
  private static final Set<ActType> MUTUAL =
      EnumSet.of(ActType.AGREE, ActType.CONSULT, ActType.COOPERATE);

  private EventClusters() {}

  /**
   * Gives each event its cluster.
   *
   * @param result with the entity ids of the corpus
   * @return the same document, its events with a cluster id
   */
  public static DocumentResult assign(DocumentResult result) {
    Map<Act, Set<LocalDate>> days = new HashMap<>();
    for (EventRecord event : result.events()) {
      if (event.date() != null) {
        days.computeIfAbsent(Act.of(event), each -> new TreeSet<>()).add(event.date());
      }
    }
    List<EventRecord> events =
        result.events().stream()
            .map(event -> withCluster(event, cluster(event, result.document().id(), days)))
            .toList();
    return new DocumentResult(
        result.document(),
        result.text(),
        result.articles(),
        result.zones(),
        result.sentences(),
        result.entities(),
        result.mentions(),
        result.references(),
        result.relations(),
        events);
  }

  private static String cluster(
      EventRecord event, String documentId, Map<Act, Set<LocalDate>> days) {
    Act act = Act.of(event);
    if (event.date() != null && act.hasSomebody()) {
      return id(act, event.date());
    }
    if (event.date() != null || !act.hasBothSides()) {
      return id(event.id());
    }
    Set<LocalDate> ofDocument = days.getOrDefault(act, Set.of());
    return ofDocument.size() == 1 && event.dateBegin() == null
        ? id(act, ofDocument.iterator().next())
        : id(act, documentId, event.dateBegin(), event.dateEnd());
  }

  private static String id(Object... parts) {
    return "c" + ContentHash.of(Arrays.toString(parts));
  }

  private static EventRecord withCluster(EventRecord event, String clusterId) {
    return new EventRecord(
        event.id(),
        event.type(),
        event.status(),
        event.contentOf(),
        event.plover(),
        event.ploverMode(),
        event.cameo(),
        event.quadClass(),
        event.triggerBegin(),
        event.triggerEnd(),
        event.triggerText(),
        event.dateBegin(),
        event.dateEnd(),
        event.datePrecision(),
        event.locationEntityId(),
        event.attributedToEntityId(),
        event.sentence(),
        clusterId,
        event.participants(),
        event.provenance());
  }

  /** Who does what to whom. */
  private record Act(ActType type, Set<String> actors, Set<String> recipients) {

    static Act of(EventRecord event) {
      Set<String> actors = entities(event, ParticipantRole.ACTOR);
      Set<String> recipients = entities(event, ParticipantRole.RECIPIENT);
      boolean swap =
          MUTUAL.contains(event.type()) && actors.toString().compareTo(recipients.toString()) > 0;
      return swap
          ? new Act(event.type(), recipients, actors)
          : new Act(event.type(), actors, recipients);
    }

    boolean hasSomebody() {
      return !actors.isEmpty() || !recipients.isEmpty();
    }

    boolean hasBothSides() {
      return !actors.isEmpty() && !recipients.isEmpty();
    }

    private static Set<String> entities(EventRecord event, ParticipantRole role) {
      Set<String> ids = new TreeSet<>();
      event.participants().stream()
          .filter(each -> each.role() == role && each.entityId() != null)
          .forEach(each -> ids.add(each.entityId()));
      return ids;
    }
  }
}
