/**
 * Scores sentences, words and syntax against a treebank, as the shared task of CoNLL 2018 did
 * (Zeman et al. 2018). {@link org.dragoman.corpus.evaluate.syntax.SyntaxEvaluation} is the way in.
 */
package org.dragoman.corpus.evaluate.syntax;
