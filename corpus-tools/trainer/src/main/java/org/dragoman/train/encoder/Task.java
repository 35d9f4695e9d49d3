package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Iterator;
import java.util.List;
import org.dragoman.text.encoder.EncodedWords;

/**
 * What one head learns: a batch of it is a part of each step.
 *
 * @param <E> what the head learns from
 * @param weight what its loss counts beside that of others
 */
record Task<E extends Example>(Head<E> head, Iterator<List<E>> batches, double weight) {

  /** Returns the weighted loss of the next batch, a scalar. */
  NDArray loss(NDManager manager, BertEncoder encoder) {
    List<E> batch = batches.next();
    List<EncodedWords> encoded = batch.stream().map(Example::encoded).toList();
    NDArray loss = head.loss(manager, encoder.forward(manager, encoded, true), batch, true);
    return weight == 1 ? loss : loss.mul((float) weight);
  }
}
