/** Fine-tunes the encoder in Java: network, heads, training loop, scores, export. */
package org.dragoman.train.encoder;
