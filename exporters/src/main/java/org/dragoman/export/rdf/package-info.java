/**
 * The result as RDF in Turtle: texts and names in NIF, entities and events in the terms of
 * schema.org.
 */
package org.dragoman.export.rdf;
