package org.dragoman.benchmark.names;

/**
 * A name in a text.
 *
 * @param begin first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param type PER, ORG or LOC
 */
record TextName(int begin, int end, String type) {}
