/** Formats that hold a whole CAS, tokens and syntax too: a file a document, and its reader. */
package org.dragoman.export.cas;
