package org.dragoman.text.nlp4j;

import java.util.Map;

/**
 * A word with its Universal Dependencies.
 *
 * @param upos universal part of speech, such as PROPN; never null
 * @param features universal features, such as Voice to Pass, in the order of their names; never
 *     null
 * @param head 0-based place of the head in the sentence, -1 for a root
 * @param relation relation to the head, such as {@code nsubj:pass}; {@code root} for a root
 */
record UniversalWord(String upos, Map<String, String> features, int head, String relation) {}
