/** The encoder that several taggers share: words, word pieces, word shapes and the network. */
package org.dragoman.text.encoder;
