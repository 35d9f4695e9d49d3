/**
 * Scores a result against gold. {@link org.dragoman.corpus.evaluate.Evaluation} is the way in;
 * {@link org.dragoman.corpus.evaluate.AnnotatedCorpus} is what is compared, read from gold files or
 * a CSV package; each {@link org.dragoman.corpus.evaluate.Measure} counts one question over pairs
 * of documents.
 */
package org.dragoman.corpus.evaluate;
