/**
 * What a person is told when something is wrong: one line, the place, and the nearest right thing.
 */
package org.dragoman.problem;
