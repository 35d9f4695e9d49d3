package org.dragoman.corpus.evaluate.syntax;

import org.dragoman.export.conllu.ConlluWord;

/**
 * A word with its place among the characters of its document that are no white space.
 *
 * @param begin first of them; of its token, if that has several words
 * @param end after the last
 * @param multiword whether its token has several words
 * @param head place of its head among the words of the document, -1 for a root
 */
record SyntaxWord(int begin, int end, boolean multiword, int head, ConlluWord word) {

  boolean isAt(SyntaxWord other) {
    return begin == other.begin && end == other.end;
  }

  boolean isWrittenAs(SyntaxWord other) {
    return word.form().equalsIgnoreCase(other.word.form());
  }
}
