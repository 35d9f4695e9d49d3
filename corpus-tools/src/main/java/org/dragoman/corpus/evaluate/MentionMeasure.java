package org.dragoman.corpus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;

/**
 * Names found: exact span and type, as in CoNLL-2003 (Tjong Kim Sang and De Meulder 2003), together
 * and for each type; and names that overlap one of their type, where the smaller of the two sides'
 * counts is the hit.
 */
final class MentionMeasure implements Measure {

  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

  private final Map<String, Counts> exactOfType = new LinkedHashMap<>();
  private Counts exact = Counts.NONE;
  private Counts overlap = Counts.NONE;

  MentionMeasure() {
    TYPES.forEach(type -> exactOfType.put(type, Counts.NONE));
  }

  @Override
  public void add(DocumentPair pair, Consumer<Disagreement> disagreements) {
    for (String type : TYPES) {
      SortedSet<Span> gold = spans(pair.gold(), type);
      SortedSet<Span> system = spans(pair.system(), type);
      count(type, gold, system);
      for (Span span : onlyIn(gold, system)) {
        disagreements.accept(
            Disagreement.of(pair.name(), "mention missed", pair.gold().mentionAt(span)));
      }
      for (Span span : onlyIn(system, gold)) {
        disagreements.accept(
            Disagreement.of(pair.name(), "mention wrong", pair.system().mentionAt(span)));
      }
    }
  }

  private void count(String type, SortedSet<Span> gold, SortedSet<Span> system) {
    int hit = gold.size() - onlyIn(gold, system).size();
    exactOfType.compute(type, (t, c) -> c.plus(hit, gold.size(), system.size()));
    exact = exact.plus(hit, gold.size(), system.size());
    int touched = Math.min(overlapping(gold, system), overlapping(system, gold));
    overlap = overlap.plus(touched, gold.size(), system.size());
  }

  private static SortedSet<Span> spans(AnnotatedDocument document, String type) {
    return document.mentions().stream()
        .filter(m -> m.type().equals(type))
        .map(AnnotatedMention::span)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Span> onlyIn(SortedSet<Span> spans, SortedSet<Span> others) {
    return spans.stream().filter(s -> !others.contains(s)).toList();
  }

  private static int overlapping(SortedSet<Span> spans, SortedSet<Span> others) {
    return (int) spans.stream().filter(s -> others.stream().anyMatch(s::overlaps)).count();
  }

  @Override
  public List<MeasureRow> rows() {
    List<MeasureRow> rows = new ArrayList<>();
    rows.add(FScore.of("mention", exact));
    exactOfType.forEach((type, counts) -> rows.add(FScore.of("mention " + type, counts)));
    rows.add(FScore.of("mention overlap", overlap));
    return rows;
  }
}
