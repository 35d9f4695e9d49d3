package org.dragoman.corpus.evaluate;

/**
 * A document as gold has it and as the system has it, and which of their entities and events are
 * the same.
 */
final class DocumentPair {

  private final String name;
  private final AnnotatedDocument gold;
  private final AnnotatedDocument system;
  private final EntityAlignment entities;
  private final EventAlignment events;

  DocumentPair(String name, AnnotatedDocument gold, AnnotatedDocument system) {
    this.name = name;
    this.gold = gold;
    this.system = system;
    this.entities = EntityAlignment.of(gold, system);
    this.events = EventAlignment.of(gold, system);
  }

  String name() {
    return name;
  }

  AnnotatedDocument gold() {
    return gold;
  }

  AnnotatedDocument system() {
    return system;
  }

  EntityAlignment entities() {
    return entities;
  }

  EventAlignment events() {
    return events;
  }
}
