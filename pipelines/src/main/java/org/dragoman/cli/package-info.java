/** The command line: what a person types, sees and is told. */
package org.dragoman.cli;
