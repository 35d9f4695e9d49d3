package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A diplomatic event.
 *
 * @param id unique over the corpus, starts with {@code v}
 * @param type the act
 * @param status whether it happened
 * @param contentOf id of the request, threat, pledge or accusation of which it is the content; null
 *     if none
 * @param plover PLOVER 0.8 event type; null where PLOVER codes no event of its own
 * @param ploverMode PLOVER mode; null if none
 * @param cameo CAMEO code; null if none
 * @param quadClass quad class; null if PLOVER codes no event
 * @param triggerBegin first UTF-16 code unit of the trigger
 * @param triggerEnd after the last UTF-16 code unit of the trigger
 * @param triggerText the covered text
 * @param dateBegin first day; null if unknown
 * @param dateEnd last day; null if unknown
 * @param datePrecision how exact the date is; null if unknown
 * @param locationEntityId where; null if the text does not say
 * @param attributedToEntityId whose words report it; null if the writer's own
 * @param sentence 0-based ordinal of its sentence; -1 if it lies in none
 * @param clusterId the same act reported elsewhere has the same; null before the corpus step
 * @param participants who takes part, in order
 * @param provenance who decided and why
 */
public record EventRecord(
    String id,
    ActType type,
    EventStatus status,
    String contentOf,
    String plover,
    String ploverMode,
    String cameo,
    QuadClass quadClass,
    int triggerBegin,
    int triggerEnd,
    String triggerText,
    LocalDate dateBegin,
    LocalDate dateEnd,
    DatePrecision datePrecision,
    String locationEntityId,
    String attributedToEntityId,
    int sentence,
    String clusterId,
    List<ParticipantRecord> participants,
    Provenance provenance) {

  /** Returns the day of the event, where it is a full day; else null. */
  public LocalDate date() {
    return datePrecision == DatePrecision.DAY ? dateBegin : null;
  }
}
