/** The page: one HTML file to look at a result, without a server and without the network. */
package org.dragoman.export.html;
