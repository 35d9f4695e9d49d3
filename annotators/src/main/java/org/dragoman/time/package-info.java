/** Expressions of date, found and resolved against the date of the document. */
package org.dragoman.time;
