/**
 * Tools over whole results: {@link org.dragoman.corpus.evaluate.Evaluation} against gold, {@link
 * org.dragoman.corpus.evaluate.Agreement} of two, {@link org.dragoman.corpus.stats.Statistics} and
 * {@link org.dragoman.corpus.verify.Verification} of a package.
 */
package org.dragoman.corpus;
