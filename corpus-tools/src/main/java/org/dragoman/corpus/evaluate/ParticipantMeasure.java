package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.AnnotatedEvent.Side;
import org.dragoman.corpus.evaluate.EventAlignment.Match;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Who did it to whom: event, side and entity. An event that is missed misses its participants, one
 * that is wrong has wrong participants. An optional participant of gold is neither right nor wrong.
 */
final class ParticipantMeasure implements Measure {

  private Counts counts = Counts.NONE;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    counts = counts.plus(0, total(pair.gold().events()), total(pair.events().counted()));
    for (Match match : pair.events().matches()) {
      for (Side side : Side.values()) {
        countSide(match, side, pair.entities());
      }
    }
  }

  private static int total(List<AnnotatedEvent> events) {
    return events.stream().mapToInt(AnnotatedEvent::participantCount).sum();
  }

  private void countSide(Match match, Side side, EntityAlignment entities) {
    SortedSet<String> free = new TreeSet<>(match.gold().participants(side));
    for (String found : match.system().participants(side)) {
      Optional<String> same = free.stream().filter(g -> entities.same(g, found)).findFirst();
      if (same.isPresent()) {
        free.remove(same.get());
        counts = counts.plus(1, 0, 0);
      } else if (match.gold().optionalParticipants(side).stream()
          .anyMatch(g -> entities.same(g, found))) {
        counts = counts.plus(0, 0, -1);
      }
    }
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(FScore.of("participant", counts));
  }
}
