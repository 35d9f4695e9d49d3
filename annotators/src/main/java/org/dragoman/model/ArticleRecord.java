package org.dragoman.model;

/**
 * An article of a document.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param title its headline; null if it has none
 */
public record ArticleRecord(int begin, int end, String title) {}
