/**
 * Measures toolkits side by side: each in a process of its own, with the class path of its own, by
 * the same harness.
 */
package org.dragoman.benchmark;
