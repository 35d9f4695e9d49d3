package org.dragoman.model;

/**
 * A sentence; its ordinal is its place in the list of the document.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param zone the kind of zone it lies in; null if it lies in none
 */
public record SentenceRecord(int begin, int end, ZoneKind zone) {}
