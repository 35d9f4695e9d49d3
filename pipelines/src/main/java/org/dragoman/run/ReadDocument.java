package org.dragoman.run;

/**
 * What became of one input, in the order of reading.
 *
 * @param key where its result is stored; null if it could not be read
 * @param unreadable why it could not be read; else null
 */
record ReadDocument(DocumentKey key, Failure unreadable) {}
