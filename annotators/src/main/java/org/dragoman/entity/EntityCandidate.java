package org.dragoman.entity;

/**
 * An open question: are two entities of a corpus one?
 *
 * @param leftId id of one entity
 * @param leftName its name
 * @param rightId id of the other
 * @param rightName its name
 * @param score how much speaks for it, from 0 to 1
 * @param reason what speaks for it
 */
public record EntityCandidate(
    String leftId,
    String leftName,
    String rightId,
    String rightName,
    double score,
    String reason) {}
