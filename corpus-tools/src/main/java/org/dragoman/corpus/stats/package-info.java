/** A first table over a CSV package: how much it holds, of what, about whom and between whom. */
package org.dragoman.corpus.stats;
