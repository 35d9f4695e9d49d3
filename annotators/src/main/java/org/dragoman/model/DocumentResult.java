package org.dragoman.model;

import java.util.List;

/**
 * Everything that was found in one document: immutable, without any UIMA object. Offsets are UTF-16
 * code units into {@code text}. All lists are in text order.
 *
 * @param document the document as a whole
 * @param text the input decoded and otherwise unchanged
 * @param articles its articles
 * @param zones its zones
 * @param sentences its sentences
 * @param entities its entities, by first mention
 * @param mentions names
 * @param references pronouns and descriptions
 * @param relations relations between entities
 * @param events diplomatic events
 */
public record DocumentResult(
    DocumentRecord document,
    String text,
    List<ArticleRecord> articles,
    List<ZoneRecord> zones,
    List<SentenceRecord> sentences,
    List<EntityRecord> entities,
    List<MentionRecord> mentions,
    List<ReferenceRecord> references,
    List<RelationRecord> relations,
    List<EventRecord> events) {

  /** Copies every list, so that none can change. */
  public DocumentResult {
    articles = List.copyOf(articles);
    zones = List.copyOf(zones);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    relations = List.copyOf(relations);
    events = List.copyOf(events);
  }
}
