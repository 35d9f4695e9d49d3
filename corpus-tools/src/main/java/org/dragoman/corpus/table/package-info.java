/** Reads the tables of a CSV package, row by row. */
package org.dragoman.corpus.table;
