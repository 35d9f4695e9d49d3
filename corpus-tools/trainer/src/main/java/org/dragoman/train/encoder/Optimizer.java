package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.OptionalDouble;

/**
 * AdamW (Loshchilov and Hutter 2019) with the gradient clipped to a norm. A step whose gradient is
 * not finite is left out: it happens now and then although the loss is finite, and one such step
 * would spoil every number of the network.
 */
final class Optimizer {

  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final float EPSILON = 1e-8f;
  private static final NDIndex ALL = new NDIndex("...");

  private final Parameters parameters;
  private final double clip;
  private final double weightDecay;

  Optimizer(Parameters parameters, double clip, double weightDecay) {
    this.parameters = parameters;
    this.clip = clip;
    this.weightDecay = weightDecay;
  }

  /**
   * Takes a step along the gradients that the parameters hold, and sets them to 0.
   *
   * @param number number of the step, from 1
   * @return the norm of the gradient; empty if it was not finite and nothing was changed
   */
  OptionalDouble step(int number, double learningRate) {
    double norm = norm();
    boolean finite = Double.isFinite(norm);
    double scale = norm > clip ? clip / norm : 1;
    double correction = Math.sqrt(1 - Math.pow(BETA2, number)) / (1 - Math.pow(BETA1, number));
    try (NDManager manager = parameters.manager().newSubManager()) {
      for (Parameters.Trained parameter : parameters.trained().values()) {
        NDArray gradient = parameter.value().getGradient();
        gradient.attach(manager);
        if (finite) {
          update(parameter, gradient, learningRate * parameter.rate(), correction, scale);
        }
        gradient.set(ALL, 0f);
      }
    }
    return finite ? OptionalDouble.of(norm) : OptionalDouble.empty();
  }

  private double norm() {
    double squares = 0;
    for (Parameters.Trained parameter : parameters.trained().values()) {
      try (NDArray gradient = parameter.value().getGradient();
          NDArray square = gradient.square();
          NDArray sum = square.sum()) {
        squares += sum.getFloat();
      }
    }
    return Math.sqrt(squares);
  }

  private void update(
      Parameters.Trained parameter,
      NDArray gradient,
      double learningRate,
      double correction,
      double scale) {
    NDArray value = parameter.value();
    boolean matrix = value.getShape().dimension() > 1;
    value
        .getNDArrayInternal()
        .adamUpdate(
            new NDList(value, gradient, parameter.mean(), parameter.variance()),
            new NDList(value),
            (float) learningRate,
            (float) (learningRate * correction),
            matrix ? (float) weightDecay : 0f,
            (float) scale,
            -1f,
            (float) BETA1,
            (float) BETA2,
            EPSILON,
            true,
            true);
  }
}
