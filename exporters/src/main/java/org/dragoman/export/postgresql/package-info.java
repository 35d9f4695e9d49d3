/** Tables in PostgreSQL: a script for psql, and a loader by COPY. */
package org.dragoman.export.postgresql;
