package org.dragoman.export.conllu;

/**
 * A word of a CoNLL-U file; columns as in the file, {@code _} where they are empty.
 *
 * @param begin first UTF-16 code unit in the text of the document; of its token if the token is not
 *     written as its words are
 * @param end after the last code unit
 * @param head place of the head in the sentence, from 1; 0 for a root, -1 if there is none
 */
public record ConlluWord(
    int begin,
    int end,
    String form,
    String lemma,
    String upos,
    String xpos,
    String features,
    int head,
    String relation,
    String misc) {}
