package org.dragoman.corpus.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which gold entities and which system entities of a document are the same: those that share a
 * mention with exactly the same span, of whatever type. One may be the same as several.
 */
final class EntityAlignment {

  private final Map<String, Set<String>> goldOfSystem = new HashMap<>();

  private EntityAlignment() {}

  static EntityAlignment of(AnnotatedDocument gold, AnnotatedDocument system) {
    EntityAlignment alignment = new EntityAlignment();
    for (AnnotatedMention mention : system.mentions()) {
      AnnotatedMention same = gold.mentionAt(mention.span());
      if (same != null) {
        alignment
            .goldOfSystem
            .computeIfAbsent(mention.entity(), e -> new LinkedHashSet<>())
            .add(same.entity());
      }
    }
    return alignment;
  }

  boolean same(String goldEntity, String systemEntity) {
    return goldOf(systemEntity).contains(goldEntity);
  }

  Set<String> goldOf(String systemEntity) {
    return goldOfSystem.getOrDefault(systemEntity, Set.of());
  }
}
