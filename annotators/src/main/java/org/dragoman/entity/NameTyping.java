package org.dragoman.entity;

import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * What a run of capitalised words is taken for.
 *
 * @param type null where it is a name of no kind that is annotated, such as a treaty
 * @param subtype null for persons and where unknown
 * @param rule id of the rule
 * @param cue the words that decided
 * @param confidence from 0 to 1
 * @param run the run, perhaps longer than it was
 */
record NameTyping(
    EntityType type,
    EntitySubtype subtype,
    String rule,
    String cue,
    double confidence,
    NameRun run) {}
