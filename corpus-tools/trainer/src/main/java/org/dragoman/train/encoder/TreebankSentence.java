package org.dragoman.train.encoder;

import java.util.List;
import org.dragoman.text.ParsedToken;

/**
 * A sentence of a treebank.
 *
 * @param words its tokens as written
 * @param tokens what the treebank says of each
 */
record TreebankSentence(List<String> words, List<ParsedToken> tokens) {}
