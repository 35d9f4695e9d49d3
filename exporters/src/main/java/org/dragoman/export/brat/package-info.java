/** Standoff files of the annotation tool brat, with its configuration. */
package org.dragoman.export.brat;
