/** The tables in SQL, from the same definitions as every other format. */
package org.dragoman.export.sql;
