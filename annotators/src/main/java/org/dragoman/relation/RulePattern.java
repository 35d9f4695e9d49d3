package org.dragoman.relation;

import java.util.List;

/** What a rule looks for in a sentence. Implementations are immutable and safe for threads. */
interface RulePattern {

  /** Finds all places where it fits; never null, in text order. */
  List<RuleMatch> in(NamedSentence sentence, Lexicon lexicon);
}
