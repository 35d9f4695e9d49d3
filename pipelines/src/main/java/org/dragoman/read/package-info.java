/**
 * Readers: from folders, files and standard input to documents with their text, date and id. A
 * document that can't be read is an entry of its own, with the place and the reason, never an
 * exception.
 */
package org.dragoman.read;
