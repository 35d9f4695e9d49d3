package org.dragoman.corpus.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.EventAlignment.Match;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Events found: {@code event} asks for the type and a trigger that overlaps, {@code event span} for
 * the trigger alone. System events that match an optional event of gold don't count.
 */
final class EventMeasure implements Measure {

  private Counts typed = Counts.NONE;
  private Counts untyped = Counts.NONE;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    List<AnnotatedEvent> gold = pair.gold().events();
    List<AnnotatedEvent> system = pair.events().counted();
    List<Match> matches = pair.events().matches();
    typed = typed.plus(matches.size(), gold.size(), system.size());
    int overlapping = EventAlignment.anyType(gold, system).size();
    untyped = untyped.plus(overlapping, gold.size(), system.size());

    Set<AnnotatedEvent> matched = new HashSet<>();
    matches.forEach(m -> matched.addAll(List.of(m.gold(), m.system())));
    report(pair, "event missed", gold, matched, disagreements);
    report(pair, "event wrong", system, matched, disagreements);
  }

  private static void report(
      DocumentPair pair,
      String kind,
      List<AnnotatedEvent> events,
      Set<AnnotatedEvent> matched,
      Consumer<Disagreement> disagreements) {
    events.stream()
        .filter(e -> !matched.contains(e))
        .forEach(e -> disagreements.accept(Disagreement.of(pair.name(), kind, e)));
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(FScore.of("event", typed), FScore.of("event span", untyped));
  }
}
