/**
 * A run: documents one by one through a pipeline into the store, then the corpus step and the
 * tables. A document is done whole or not at all.
 */
package org.dragoman.run;
