package org.dragoman.corpus.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A diplomatic event. Two events are the same only if they are one object: a document may report an
 * event twice in the same words. Not thread safe while participants are added.
 */
public final class AnnotatedEvent {

  /** A side of an event that is scored. */
  public enum Side {
    /** Who acts. */
    ACTOR,
    /** Toward whom. */
    RECIPIENT
  }

  private final String type;
  private final Span trigger;
  private final String text;
  private final String status;
  private final String date;
  private final Map<Side, SortedSet<String>> participants = new EnumMap<>(Side.class);
  private final Map<Side, SortedSet<String>> optional = new EnumMap<>(Side.class);

  /**
   * Creates an event without participants.
   *
   * @param type act type, such as CONSULT
   * @param trigger span of the words that name the act
   * @param text these words
   * @param status such as {@code occurred}; null if unknown
   * @param date a day, YYYY-MM-DD; null if unknown
   */
  public AnnotatedEvent(String type, Span trigger, String text, String status, String date) {
    this.type = type;
    this.trigger = trigger;
    this.text = text;
    this.status = status;
    this.date = date;
    for (Side side : Side.values()) {
      participants.put(side, new TreeSet<>(CodePointOrder.INSTANCE));
      optional.put(side, new TreeSet<>(CodePointOrder.INSTANCE));
    }
  }

  void addParticipant(Side side, String entity) {
    participants.get(side).add(entity);
  }

  void addOptionalParticipant(Side side, String entity) {
    optional.get(side).add(entity);
  }

  /** Returns the act type, such as CONSULT; never null. */
  public String type() {
    return type;
  }

  /** Returns the span of the words that name the act; never null. */
  public Span trigger() {
    return trigger;
  }

  /** Returns the words that name the act; never null. */
  public String text() {
    return text;
  }

  /** Returns whether it happened, such as {@code occurred}; null if unknown. */
  public String status() {
    return status;
  }

  /** Returns its day, YYYY-MM-DD; null if unknown. */
  public String date() {
    return date;
  }

  /** Returns ids of the entities on a side, in order of code points; unmodifiable. */
  public SortedSet<String> participants(Side side) {
    return Collections.unmodifiableSortedSet(participants.get(side));
  }

  /**
   * Returns ids of the entities that may stand on a side but need not, in order of code points;
   * unmodifiable.
   */
  public SortedSet<String> optionalParticipants(Side side) {
    return Collections.unmodifiableSortedSet(optional.get(side));
  }

  /** Returns how many participants it has on both sides. */
  int participantCount() {
    return participants.values().stream().mapToInt(SortedSet::size).sum();
  }
}
