package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers of a network by name, those that are trained with the two running means of Adam. Not
 * safe for threads.
 */
final class Parameters {

  /** A trained parameter with Adam's first and second moment and a factor of its learning rate. */
  record Trained(NDArray value, NDArray mean, NDArray variance, double rate) {}

  private final NDManager manager;
  private final Map<String, NDArray> frozen = new LinkedHashMap<>();
  private final Map<String, Trained> trained = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  NDManager manager() {
    return manager;
  }

  void add(String name, float[] values, long[] shape, boolean train) {
    add(name, values, shape, train, 1);
  }

  /** Adds a parameter whose learning rate is the common one times a factor. */
  void add(String name, float[] values, long[] shape, boolean train, double rate) {
    NDArray value = manager.create(values, new Shape(shape));
    if (train) {
      value.setRequiresGradient(true);
      trained.put(
          name,
          new Trained(
              value, manager.zeros(value.getShape()), manager.zeros(value.getShape()), rate));
    } else {
      frozen.put(name, value);
    }
  }

  NDArray get(String name) {
    Trained parameter = trained.get(name);
    NDArray value = parameter == null ? frozen.get(name) : parameter.value();
    if (value == null) {
      throw new IllegalArgumentException("the network has no parameter " + name);
    }
    return value;
  }

  /** Returns the trained parameters, in the order in which they were added. */
  Map<String, Trained> trained() {
    return trained;
  }
}
