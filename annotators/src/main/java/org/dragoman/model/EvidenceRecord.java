package org.dragoman.model;

/**
 * A span that states a relation.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param text the covered text
 * @param rule id of the rule that read it there
 * @param confidence from 0 to 1
 */
public record EvidenceRecord(int begin, int end, String text, String rule, double confidence) {}
