package org.dragoman.corpus.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is annotated in a document, by whomever. Annotations keep the order in which they were
 * added. Not thread safe while they are added.
 */
public final class AnnotatedDocument {

  private final Map<Span, AnnotatedMention> mentions = new LinkedHashMap<>();
  private final Map<String, Set<Span>> spansOfEntity = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private final List<AnnotatedRelation> relations = new ArrayList<>();
  private final List<AnnotatedRelation> optionalRelations = new ArrayList<>();
  private final List<AnnotatedEvent> events = new ArrayList<>();
  private final List<AnnotatedEvent> optionalEvents = new ArrayList<>();

  /** Adds a mention; it takes the place of one with the same span. */
  void add(AnnotatedMention mention) {
    mentions.put(mention.span(), mention);
    spansOfEntity.computeIfAbsent(mention.entity(), e -> new LinkedHashSet<>()).add(mention.span());
  }

  void link(String entity, String wikidataId) {
    links.put(entity, wikidataId);
  }

  void add(AnnotatedRelation relation, boolean optional) {
    (optional ? optionalRelations : relations).add(relation);
  }

  void add(AnnotatedEvent event, boolean optional) {
    (optional ? optionalEvents : events).add(event);
  }

  /** Returns the mentions, no two with the same span; unmodifiable. */
  public Collection<AnnotatedMention> mentions() {
    return Collections.unmodifiableCollection(mentions.values());
  }

  /** Returns the mention with exactly a span; null if there is none. */
  public AnnotatedMention mentionAt(Span span) {
    return mentions.get(span);
  }

  /** Returns the spans at which an entity is named; unmodifiable, empty for an unknown entity. */
  public Set<Span> spansOf(String entity) {
    return Collections.unmodifiableSet(spansOfEntity.getOrDefault(entity, Set.of()));
  }

  /** Returns Wikidata ids by the id of their entity; unmodifiable. */
  public Map<String, String> links() {
    return Collections.unmodifiableMap(links);
  }

  /** Returns the relations that count; unmodifiable. */
  public List<AnnotatedRelation> relations() {
    return Collections.unmodifiableList(relations);
  }

  /** Returns the relations about which annotators differed; unmodifiable. */
  public List<AnnotatedRelation> optionalRelations() {
    return Collections.unmodifiableList(optionalRelations);
  }

  /** Returns the events that count; unmodifiable. */
  public List<AnnotatedEvent> events() {
    return Collections.unmodifiableList(events);
  }

  /** Returns the events about which annotators differed; unmodifiable. */
  public List<AnnotatedEvent> optionalEvents() {
    return Collections.unmodifiableList(optionalEvents);
  }
}
