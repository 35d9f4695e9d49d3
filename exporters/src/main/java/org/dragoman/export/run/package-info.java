/** The report of a run, {@code run.json}: its records, its writer and its reader. */
package org.dragoman.export.run;
