package org.dragoman.relation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The rules in force and their lexicon. Immutable and safe for threads. */
final class RelationRules {

  private static final class Bundled {
    static final RelationRules RULES = RuleFile.bundled("relation-rules.yaml");
  }

  private final Lexicon lexicon;
  private final List<RelationRule> rules;

  RelationRules(Lexicon lexicon, List<RelationRule> rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  static RelationRules none() {
    return new RelationRules(new Lexicon(Map.of()), List.of());
  }

  /** Returns the rules that come with Dragoman; read once, on first use. */
  static RelationRules bundled() {
    return Bundled.RULES;
  }

  /**
   * Returns these rules with those of a file laid over them: one of the same id takes the place of
   * the old one, classes of words are united.
   *
   * @throws RuleFileException if the file can't be read or has a mistake
   */
  RelationRules with(Path file) {
    return RuleFile.read(file, this);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the rules in their order. */
  List<RelationRule> rules() {
    return rules;
  }
}
