/** Names: persons, organisations and places, exact spans and types. */
package org.dragoman.benchmark.names;
