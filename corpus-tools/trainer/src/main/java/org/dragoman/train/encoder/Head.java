package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;

/**
 * A task on the encoder's output. Several heads train one encoder: each brings examples of its own
 * kind and its own loss.
 *
 * @param <E> what it learns from
 */
interface Head<E extends Example> {

  /** Name of the head, as the log and the parameters show it. */
  String name();

  /**
   * Returns the loss of a batch, a scalar.
   *
   * @param hidden the encoder's output, [batch][longest][width]
   */
  NDArray loss(NDManager manager, NDArray hidden, List<E> batch, boolean training);
}
