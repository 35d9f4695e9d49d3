package org.dragoman.text.nlp4j;

/**
 * A word with its Universal Dependencies.
 *
 * @param upos universal part of speech, such as PROPN; never null
 * @param head 0-based place of the head in the sentence, -1 for a root
 * @param relation relation to the head, such as {@code nsubj:pass}; {@code root} for a root
 */
record UniversalWord(String upos, int head, String relation) {}
