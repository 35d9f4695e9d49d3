package org.dragoman.export.conllu;

/**
 * A token of a CoNLL-U file: a word, or several that are written as one.
 *
 * @param begin first UTF-16 code unit in the text of the document
 * @param end after the last code unit
 * @param firstWord place of its first word in the sentence, from 0
 * @param words how many words it has
 * @param multiword whether it has a line of its own in the file
 */
public record ConlluToken(int begin, int end, int firstWord, int words, boolean multiword) {}
