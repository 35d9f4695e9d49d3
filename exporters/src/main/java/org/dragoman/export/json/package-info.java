/**
 * The results as JSON: {@code documents.jsonl} for readers, nested as one thinks of a document,
 * with its schema; and the flat form in which a run stores each result until all are there.
 */
package org.dragoman.export.json;
