package org.dragoman.entity.encoder;

import org.dragoman.model.EntityType;

/**
 * A name that another engine proposes and the tagger is to judge.
 *
 * @param begin UTF-16 offset of its first code unit
 * @param end UTF-16 offset after its last code unit
 */
public record NameQuestion(int begin, int end, EntityType type) {}
