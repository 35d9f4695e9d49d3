package org.dragoman.relation;

import org.dragoman.model.RelationStatus;
import org.dragoman.types.EntityMention;

/**
 * Who or what has a role.
 *
 * @param mention its mention
 * @param rule how the text says so
 * @param status when, where the construction says so ("was appointed", "resigned as"); else null
 * @param confidence from 0 to 1
 */
record Holder(EntityMention mention, String rule, RelationStatus status, double confidence) {

  Holder(EntityMention mention, String rule, double confidence) {
    this(mention, rule, null, confidence);
  }
}
