package org.dragoman.train.encoder;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.EntityType;

/** Exact-span scores of names, per type and over all. Not safe for threads. */
final class NameScores {

  /** A name in a document. */
  record Span(int begin, int end, EntityType type) {}

  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  NameScores() {
    for (EntityType type : EntityType.values()) {
      counts.put(type, new int[3]);
    }
  }

  /** Counts one document. */
  void add(List<Span> gold, List<Span> found) {
    Set<Span> right = new HashSet<>(gold);
    gold.forEach(span -> counts.get(span.type())[0]++);
    found.forEach(span -> counts.get(span.type())[1]++);
    found.stream().distinct().filter(right::contains).forEach(s -> counts.get(s.type())[2]++);
  }

  /** Returns F1 of one type, or of all if it is null, from 0 to 100; 0 if there is nothing. */
  double f1(EntityType type) {
    int gold = 0;
    int found = 0;
    int right = 0;
    for (Map.Entry<EntityType, int[]> entry : counts.entrySet()) {
      if (type == null || type == entry.getKey()) {
        gold += entry.getValue()[0];
        found += entry.getValue()[1];
        right += entry.getValue()[2];
      }
    }
    return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f (PER %.1f ORG %.1f LOC %.1f)",
        f1(null),
        f1(EntityType.PERSON),
        f1(EntityType.ORGANIZATION),
        f1(EntityType.LOCATION));
  }
}
