/** Trains the model that cuts running text into sentences. */
package org.dragoman.train.sentences;
