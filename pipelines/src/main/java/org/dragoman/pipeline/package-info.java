/**
 * Pipeline files: what a run does, as one readable YAML file. They are checked as a whole before a
 * document is read, with the place of every mistake.
 */
package org.dragoman.pipeline;
