/** The graph of who acts toward whom, for programs such as Gephi. */
package org.dragoman.export.graphml;
