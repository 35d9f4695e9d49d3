/**
 * The records of a result: immutable, without UIMA objects, independent of any file format. A
 * {@link org.dragoman.model.DocumentResult} holds one document; ids are those of the document until
 * the corpus step rewrites them.
 */
package org.dragoman.model;
