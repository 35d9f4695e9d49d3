/** The formats by name, and how modules offer more of them. */
package org.dragoman.export.format;
