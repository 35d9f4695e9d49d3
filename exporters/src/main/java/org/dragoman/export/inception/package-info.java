/**
 * XMI for the annotation platform INCEpTION: our types mapped to layers that it can import, and a
 * check of the rules by which it does so.
 */
package org.dragoman.export.inception;
