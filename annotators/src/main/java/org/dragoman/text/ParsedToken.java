package org.dragoman.text;

/**
 * What a parser says of a token, in the terms of Universal Dependencies.
 *
 * @param upos universal part of speech, such as VERB
 * @param xpos tag of the Penn Treebank, such as VBD
 * @param features as CoNLL-U writes them, such as {@code Mood=Ind|Tense=Past}; empty if none
 * @param lemma the lemma
 * @param head place of its head in the sentence, counted from 0; -1 for the root
 * @param relation to its head, such as {@code nsubj:pass}
 */
public record ParsedToken(
    String upos, String xpos, String features, String lemma, int head, String relation) {

  /** Returns the token with another head and relation. */
  public ParsedToken at(int otherHead, String otherRelation) {
    return new ParsedToken(upos, xpos, features, lemma, otherHead, otherRelation);
  }
}
