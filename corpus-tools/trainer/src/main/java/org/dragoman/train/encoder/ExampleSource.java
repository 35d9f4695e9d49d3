package org.dragoman.train.encoder;

import java.util.List;
import java.util.Random;

/**
 * Where the examples of a task come from.
 *
 * @param <E> what they are
 */
@FunctionalInterface
interface ExampleSource<E extends Example> {

  /** Returns the examples of one epoch; all chance comes from the random given. */
  List<E> ofEpoch(Random random);
}
