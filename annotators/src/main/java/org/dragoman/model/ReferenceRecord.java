package org.dragoman.model;

/**
 * A pronoun or description that stands for an entity.
 *
 * @param id unique over the corpus, starts with {@code f}
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param text the covered text
 * @param kind how it refers
 * @param entityId what it stands for; null where that is no entity of the document
 * @param provenance who decided and why
 */
public record ReferenceRecord(
    String id,
    int begin,
    int end,
    String text,
    ReferenceKind kind,
    String entityId,
    Provenance provenance) {}
