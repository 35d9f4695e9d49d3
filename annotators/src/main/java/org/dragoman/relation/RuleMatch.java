package org.dragoman.relation;

import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * Where a pattern fits a sentence.
 *
 * @param subject mention of the subject
 * @param object mention of the object
 * @param cue the words that decided
 * @param anchor the verb or noun that the pattern hangs on; null for a pattern of words in a row
 */
record RuleMatch(EntityMention subject, EntityMention object, String cue, Node anchor) {}
