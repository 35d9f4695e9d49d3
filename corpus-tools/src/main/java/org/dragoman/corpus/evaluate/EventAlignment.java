package org.dragoman.corpus.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which gold events and which system events of a document are the same, one to one: those of one
 * type whose triggers overlap. It is greedy: gold events in their order take the first system event
 * that is free.
 */
final class EventAlignment {

  /** A gold event and the system event that matches it. */
  record Match(AnnotatedEvent gold, AnnotatedEvent system) {}

  private final List<Match> matches;
  private final List<AnnotatedEvent> counted;

  private EventAlignment(List<Match> matches, List<AnnotatedEvent> counted) {
    this.matches = matches;
    this.counted = counted;
  }

  static EventAlignment of(AnnotatedDocument gold, AnnotatedDocument system) {
    List<Match> matches = sameType(gold.events(), system.events());
    List<AnnotatedEvent> extra = without(system.events(), matches);
    List<Match> pardoned = sameType(gold.optionalEvents(), extra);
    return new EventAlignment(matches, without(system.events(), pardoned));
  }

  /** Returns the matches, in the order in which they were made. */
  List<Match> matches() {
    return matches;
  }

  /** Returns the system's events but for those that match an optional event of gold. */
  List<AnnotatedEvent> counted() {
    return counted;
  }

  /** Matches events of one type whose triggers overlap. */
  static List<Match> sameType(List<AnnotatedEvent> gold, List<AnnotatedEvent> system) {
    List<Match> matches = new ArrayList<>();
    match(gold, system, true, matches);
    return matches;
  }

  /** Matches events whose triggers overlap, those of one type before the others. */
  static List<Match> anyType(List<AnnotatedEvent> gold, List<AnnotatedEvent> system) {
    List<Match> matches = sameType(gold, system);
    match(gold, system, false, matches);
    return matches;
  }

  private static void match(
      List<AnnotatedEvent> gold, List<AnnotatedEvent> system, boolean typed, List<Match> matches) {
    Set<AnnotatedEvent> taken = new HashSet<>();
    for (Match match : matches) {
      taken.add(match.gold());
      taken.add(match.system());
    }
    for (AnnotatedEvent g : gold) {
      if (taken.contains(g)) {
        continue;
      }
      for (AnnotatedEvent s : system) {
        boolean sameType = !typed || g.type().equals(s.type());
        if (sameType && !taken.contains(s) && g.trigger().overlaps(s.trigger())) {
          matches.add(new Match(g, s));
          taken.add(s);
          break;
        }
      }
    }
  }

  private static List<AnnotatedEvent> without(List<AnnotatedEvent> events, List<Match> matches) {
    Set<AnnotatedEvent> matched = new HashSet<>();
    matches.forEach(m -> matched.add(m.system()));
    return events.stream().filter(e -> !matched.contains(e)).toList();
  }
}
