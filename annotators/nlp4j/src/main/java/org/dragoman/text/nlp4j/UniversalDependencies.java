package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts the dependencies of NLP4J, which follow the CLEAR style, to basic Universal Dependencies
 * version 2. A pure function; thread-safe.
 */
final class UniversalDependencies {

  private UniversalDependencies() {}

  /** Converts one sentence; the answer has a word for each word given, in the same order. */
  static List<UniversalWord> of(List<ClearWord> sentence) {
    Tree tree = new Tree(sentence);
    SingleRoot.apply(tree);
    Punctuation.label(tree);
    String[] parts = PartsOfSpeech.of(tree);
    Copulas.apply(tree, parts);
    Prepositions.apply(tree, parts);
    Raising.apply(tree, parts);
    Extraposition.apply(tree, parts);
    Coordination.apply(tree);
    FixedExpressions.apply(tree);
    Amounts.apply(tree);
    Punctuation.apply(tree);
    RelationNames.apply(tree, parts);
    Morphology morphology = new Morphology(tree, parts);
    List<UniversalWord> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      words.add(new UniversalWord(parts[i], morphology.of(i), tree.head(i), tree.label(i)));
    }
    return words;
  }
}
