package org.dragoman.export.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.dragoman.model.ActType;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationType;

/**
 * How much a run found. Maps hold every type, in the order of the guidelines, 0 where none was
 * found. Immutable.
 *
 * @param documents documents in the tables
 * @param quarantined documents that were left out because they failed
 * @param characters UTF-16 code units of all documents
 * @param sentences sentences
 * @param tokens tokens
 * @param mentions names by type
 * @param entities entities of the corpus
 * @param references pronouns and descriptions
 * @param relations relations by type
 * @param events events by type
 */
public record RunCounts(
    long documents,
    long quarantined,
    long characters,
    long sentences,
    long tokens,
    Map<EntityType, Long> mentions,
    long entities,
    long references,
    Map<RelationType, Long> relations,
    Map<ActType, Long> events) {

  /** Copies the maps, so that they can't change. */
  public RunCounts {
    mentions = complete(EntityType.class, mentions);
    relations = complete(RelationType.class, relations);
    events = complete(ActType.class, events);
  }

  /** Returns the number of names of all types. */
  public long allMentions() {
    return sum(mentions);
  }

  /** Returns the number of relations of all types. */
  public long allRelations() {
    return sum(relations);
  }

  /** Returns the number of events of all types. */
  public long allEvents() {
    return sum(events);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <E extends Enum<E>> Map<E, Long> complete(Class<E> type, Map<E, Long> counts) {
    Map<E, Long> all = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      all.put(value, counts.getOrDefault(value, 0L));
    }
    return Collections.unmodifiableMap(all);
  }
}
