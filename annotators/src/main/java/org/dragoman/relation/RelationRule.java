package org.dragoman.relation;

import java.util.List;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;

/**
 * One rule of a rule file.
 *
 * @param id its name, also in provenance
 * @param type the relation it states
 * @param pattern what it looks for
 * @param label the words that name the relation; {@code cue} for those of the text; null for none
 * @param status when the relation holds
 * @param past when it holds if the verb stands in the past tense
 * @param wanted the label where the verb only says what is wanted or planned, which is the future
 *     then; null if such a verb states nothing
 * @param confidence from 0 to 1
 * @param matching examples that it must match; the names of subject and object are marked
 * @param other examples that it must not match
 */
record RelationRule(
    String id,
    RelationType type,
    RulePattern pattern,
    String label,
    RelationStatus status,
    RelationStatus past,
    String wanted,
    double confidence,
    List<String> matching,
    List<String> other) {

  static final String CUE = "cue";

  RelationRule {
    matching = List.copyOf(matching);
    other = List.copyOf(other);
  }
}
