package org.dragoman.train.encoder;

import java.util.Random;
import org.dragoman.train.data.TrainingSentence;

/** Varies a training sentence, so that no epoch shows it twice in the same dress. */
@FunctionalInterface
interface SentenceVariation {

  /** Returns the sentence or a variation of it; all chance comes from the random given. */
  TrainingSentence vary(TrainingSentence sentence, Random random);
}
