package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * The batches of a task, without end: epoch after epoch, sentences of like length together, in an
 * order that hangs on the seed only.
 *
 * @param <E> what a batch holds
 */
final class Batches<E extends Example> implements Iterator<List<E>> {

  private static final int BATCHES_SORTED_TOGETHER = 16;

  private final ExampleSource<E> source;
  private final int size;
  private final long seed;
  private int epoch;
  private Iterator<List<E>> open = Collections.emptyIterator();

  /**
   * Makes batches.
   *
   * @param size examples a batch
   */
  Batches(ExampleSource<E> source, int size, long seed) {
    this.source = source;
    this.size = size;
    this.seed = seed;
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public List<E> next() {
    while (!open.hasNext()) {
      open = ofEpoch(epoch++).iterator();
    }
    return open.next();
  }

  private List<List<E>> ofEpoch(int number) {
    Random random = new Random(seed * 1_000_003L + number);
    List<E> examples = new ArrayList<>(source.ofEpoch(random));
    Collections.shuffle(examples, random);
    List<List<E>> batches = new ArrayList<>();
    int chunk = size * BATCHES_SORTED_TOGETHER;
    for (int from = 0; from < examples.size(); from += chunk) {
      List<E> some =
          new ArrayList<>(examples.subList(from, Math.min(examples.size(), from + chunk)));
      some.sort(Comparator.comparingInt(e -> e.encoded().length()));
      for (int i = 0; i < some.size(); i += size) {
        batches.add(List.copyOf(some.subList(i, Math.min(some.size(), i + size))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
