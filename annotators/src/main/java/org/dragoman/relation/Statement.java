package org.dragoman.relation;

import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.EntityMention;

/**
 * What one sentence states of two entities.
 *
 * @param type the relation
 * @param subject mention of the subject, in the sentence or nearest to it
 * @param object mention of the object, in the sentence or nearest to it
 * @param label words that name the relation, as written; null if none do
 * @param status when it holds
 * @param rule the construction, such as {@code before-name+demonym}
 * @param cue the words that decided
 * @param confidence from 0 to 1
 */
record Statement(
    RelationType type,
    EntityMention subject,
    EntityMention object,
    String label,
    RelationStatus status,
    String rule,
    String cue,
    double confidence) {}
