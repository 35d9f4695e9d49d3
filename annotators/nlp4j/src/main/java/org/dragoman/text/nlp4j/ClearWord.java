package org.dragoman.text.nlp4j;

/**
 * A word as NLP4J analyses it.
 *
 * @param form the word as written; never null
 * @param lemma NLP4J's lemma; never null
 * @param tag Penn Treebank tag in the OntoNotes dialect (HYPH, NFP, ADD, ...); never null
 * @param head 0-based place of the head in the sentence, -1 for a root
 * @param label CLEAR dependency label, such as {@code nsubjpass}; never null
 */
record ClearWord(String form, String lemma, String tag, int head, String label) {}
