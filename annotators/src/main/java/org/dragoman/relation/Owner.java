package org.dragoman.relation;

import org.dragoman.types.EntityMention;

/**
 * What a role belongs to.
 *
 * @param mention a mention of it, in the sentence or nearest to it
 * @param rule how the text says so
 * @param cue the words that say so
 * @param confidence from 0 to 1
 */
record Owner(EntityMention mention, String rule, String cue, double confidence) {}
