/** CoNLL-U: how results are written in it, and how files in it are read. */
package org.dragoman.export.conllu;
