package org.dragoman.entity;

/**
 * Two entities that may be one.
 *
 * @param left the first by its id
 * @param right the second
 * @param score from 0 to 1
 * @param reason what speaks for it, such as "same name in another spelling + same country"
 */
record EntityPair(CorpusNode left, CorpusNode right, double score, String reason) {}
