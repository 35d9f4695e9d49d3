package org.dragoman.model;

/**
 * A zone of the text.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param kind its function
 */
public record ZoneRecord(int begin, int end, ZoneKind kind) {}
