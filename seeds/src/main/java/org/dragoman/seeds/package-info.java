/**
 * The seed corpus: five news reports of the project's own with gold annotations, and the standoff
 * gold of the five originals that they retell.
 *
 * <p>The package stands alone; it imports nothing else of the project.
 */
package org.dragoman.seeds;
