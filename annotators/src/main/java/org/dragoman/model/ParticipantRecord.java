package org.dragoman.model;

/**
 * Who or what takes part in an event.
 *
 * @param role its part
 * @param entityId the entity; null if the words name none of the document
 * @param mentionId the mention, where the words are one; else null
 * @param begin first UTF-16 code unit of the words
 * @param end after the last UTF-16 code unit of the words
 * @param name canonical name of the entity; null without one
 * @param country ISO 3166-1 alpha-3 code; null if unknown
 * @param text the covered text
 */
public record ParticipantRecord(
    ParticipantRole role,
    String entityId,
    String mentionId,
    int begin,
    int end,
    String name,
    String country,
    String text) {}
