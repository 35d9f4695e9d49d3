package org.dragoman.event;

/**
 * How sure the rules are of an event, from 0 to 1: an exact pattern with both parties named is
 * worth most. The weights are set by hand, so the figure orders events and is no probability.
 */
final class Confidence {

  private static final double BASE = 0.45;
  private static final double EXACT = 0.1;
  private static final double PARTY = 0.2;
  private static final double TAKEN_FROM_ELSEWHERE = 0.15;
  private static final double MAX = 0.95;

  private Confidence() {}

  static double of(EventDraft draft) {
    double confidence = BASE;
    confidence += draft.trigger.entry().pattern().exactness() > 0 ? EXACT : 0;
    confidence += draft.actors().stream().anyMatch(Party::isPolitical) ? PARTY : 0;
    confidence += draft.recipients().stream().anyMatch(Party::isPolitical) ? PARTY : 0;
    confidence -= draft.completed ? TAKEN_FROM_ELSEWHERE : 0;
    return Math.min(MAX, confidence);
  }
}
