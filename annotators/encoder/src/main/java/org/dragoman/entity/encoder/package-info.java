/** The name tagger upon the encoder. */
package org.dragoman.entity.encoder;
