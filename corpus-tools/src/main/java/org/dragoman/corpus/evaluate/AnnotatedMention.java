package org.dragoman.corpus.evaluate;

/**
 * A name in the text.
 *
 * @param span where it is
 * @param type PER, ORG or LOC; what else a source may have is kept but not scored as a mention
 * @param entity id of the entity that it names, unique in the document; empty if it has none
 * @param text the name as written
 */
public record AnnotatedMention(Span span, String type, String entity, String text) {}
