/**
 * What every export format shares: the interface of writers and the files they write, which appear
 * under their names only when all are whole.
 */
package org.dragoman.export;
