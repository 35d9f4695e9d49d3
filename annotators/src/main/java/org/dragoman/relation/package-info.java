/**
 * Relations between the entities of a document. A {@link org.dragoman.relation.Construction} reads
 * one way of stating relations in a sentence; what they state is gathered by document.
 */
package org.dragoman.relation;
