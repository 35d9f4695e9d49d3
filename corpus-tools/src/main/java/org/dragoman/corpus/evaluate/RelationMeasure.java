package org.dragoman.corpus.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Relations found: type, subject and object, each once a document; the ends of a family relation
 * may be exchanged. It is greedy: the system's relations in their order take the first of gold that
 * is free. One that matches an optional relation of gold is neither right nor wrong.
 */
final class RelationMeasure implements Measure {

  private Counts counts = Counts.NONE;

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    SortedSet<AnnotatedRelation> gold = new TreeSet<>(pair.gold().relations());
    SortedSet<AnnotatedRelation> free = new TreeSet<>(gold);
    int wrong = 0;
    for (AnnotatedRelation found : new TreeSet<>(pair.system().relations())) {
      Optional<AnnotatedRelation> match =
          free.stream().filter(g -> same(g, found, pair.entities())).findFirst();
      if (match.isPresent()) {
        free.remove(match.get());
      } else if (!isOptional(found, pair)) {
        wrong++;
        disagreements.accept(Disagreement.of(pair.name(), "relation wrong", found));
      }
    }
    int hit = gold.size() - free.size();
    counts = counts.plus(hit, gold.size(), hit + wrong);
    free.forEach(g -> disagreements.accept(Disagreement.of(pair.name(), "relation missed", g)));
  }

  private static boolean isOptional(AnnotatedRelation found, DocumentPair pair) {
    return pair.gold().optionalRelations().stream().anyMatch(g -> same(g, found, pair.entities()));
  }

  private static boolean same(
      AnnotatedRelation gold, AnnotatedRelation system, EntityAlignment entities) {
    if (!gold.type().equals(system.type())) {
      return false;
    }
    boolean straight =
        entities.same(gold.subject(), system.subject())
            && entities.same(gold.object(), system.object());
    return straight
        || system.symmetric()
            && entities.same(gold.subject(), system.object())
            && entities.same(gold.object(), system.subject());
  }

  @Override
  public List<MeasureRow> rows() {
    return List.of(FScore.of("relation", counts));
  }
}
