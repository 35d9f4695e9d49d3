/**
 * Checks that an output folder is whole: its tables keep their types and keys, its offsets meet the
 * texts, its files are those that the run wrote. {@link org.dragoman.corpus.verify.Verification} is
 * the way in.
 */
package org.dragoman.corpus.verify;
