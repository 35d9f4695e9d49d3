package org.dragoman.model;

/**
 * A name in the text.
 *
 * @param id unique over the corpus, starts with {@code m}
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param text the covered text
 * @param type its type
 * @param subtype its subtype; null for persons and where unknown
 * @param entityId the entity it names
 * @param zone the kind of zone it lies in; null if it lies in none
 * @param sentence 0-based ordinal of its sentence; -1 if it lies in none
 * @param provenance who decided and why
 */
public record MentionRecord(
    String id,
    int begin,
    int end,
    String text,
    EntityType type,
    EntitySubtype subtype,
    String entityId,
    ZoneKind zone,
    int sentence,
    Provenance provenance) {}
