/** Tools over whole results: their evaluation against gold and their statistics. */
package org.dragoman.corpus;
