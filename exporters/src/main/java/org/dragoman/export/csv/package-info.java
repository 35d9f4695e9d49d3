/**
 * The CSV package: tables in RFC 4180 with a Data Package descriptor, its writer and its reader.
 */
package org.dragoman.export.csv;
