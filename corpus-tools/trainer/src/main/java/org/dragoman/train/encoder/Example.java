package org.dragoman.train.encoder;

import org.dragoman.text.encoder.EncodedWords;

/** Something a head learns from: at least a stretch of encoded text. */
interface Example {

  /** Returns the text as the encoder takes it. */
  EncodedWords encoded();
}
