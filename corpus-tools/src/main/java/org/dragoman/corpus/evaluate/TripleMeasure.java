package org.dragoman.corpus.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.AnnotatedEvent.Side;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Events as event data has them: type, one actor and one recipient, a missing side empty, each once
 * a place. Gold has no sentences that a system must share, so the neighbourhood of a gold event
 * stands for its sentence. It is greedy: the system's triples in their order take the first of gold
 * that is free.
 */
final class TripleMeasure implements Measure {

  /** How far apart, in UTF-16 code units, two triggers may begin. */
  private static final int NEIGHBOURHOOD = 200;

  private record Triple(int position, String type, String actor, String recipient)
      implements Comparable<Triple> {

    /** The missing side; no entity's id is empty. */
    private static final String NOBODY = "";

    private static final Comparator<Triple> ORDER =
        Comparator.comparingInt(Triple::position)
            .thenComparing(Triple::type, CodePointOrder.INSTANCE)
            .thenComparing(Triple::actor, CodePointOrder.INSTANCE)
            .thenComparing(Triple::recipient, CodePointOrder.INSTANCE);

    boolean matches(Triple gold, EntityAlignment entities) {
      return type.equals(gold.type)
          && Math.abs(position - gold.position) <= NEIGHBOURHOOD
          && same(gold.actor, actor, entities)
          && same(gold.recipient, recipient, entities);
    }

    private static boolean same(String gold, String system, EntityAlignment entities) {
      return gold.equals(NOBODY) || system.equals(NOBODY)
          ? gold.equals(system)
          : entities.same(gold, system);
    }

    @Override
    public int compareTo(Triple other) {
      return ORDER.compare(this, other);
    }
  }

  private Counts counts = Counts.NONE;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    SortedSet<Triple> gold = triples(pair.gold().events());
    SortedSet<Triple> system = triples(pair.events().counted());
    SortedSet<Triple> free = new TreeSet<>(gold);
    for (Triple found : system) {
      free.stream()
          .filter(g -> found.matches(g, pair.entities()))
          .findFirst()
          .ifPresent(free::remove);
    }
    counts = counts.plus(gold.size() - free.size(), gold.size(), system.size());
  }

  private static SortedSet<Triple> triples(List<AnnotatedEvent> events) {
    SortedSet<Triple> triples = new TreeSet<>();
    for (AnnotatedEvent event : events) {
      for (String actor : orNobody(event.participants(Side.ACTOR))) {
        for (String recipient : orNobody(event.participants(Side.RECIPIENT))) {
          triples.add(new Triple(event.trigger().begin(), event.type(), actor, recipient));
        }
      }
    }
    return triples;
  }

  private static Collection<String> orNobody(SortedSet<String> entities) {
    return entities.isEmpty() ? List.of(Triple.NOBODY) : entities;
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(FScore.of("triple", counts));
  }
}
