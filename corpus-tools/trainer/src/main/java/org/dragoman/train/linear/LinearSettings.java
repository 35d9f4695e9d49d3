package org.dragoman.train.linear;

import java.util.Map;
import java.util.TreeMap;
import org.dragoman.engine.TsvResource;

/**
 * Settings of the training; {@code settings.tsv} explains them.
 *
 * @param epochs how often the data are shown
 * @param rate AdaGrad's step
 * @param decay share that each epoch takes off every weight
 * @param dropout share of the features of a token that are left out at random
 * @param minimumCount how often a feature must occur
 * @param averageFrom epoch from which weights are averaged
 * @param features how many the shipped model keeps
 * @param largestWeight beyond it weights are cut off
 * @param heldOut one document of so many is kept back
 */
public record LinearSettings(
    int epochs,
    double rate,
    double decay,
    double dropout,
    int minimumCount,
    int averageFrom,
    int features,
    double largestWeight,
    int heldOut) {

  /** Returns the settings of {@code settings.tsv}. */
  public static LinearSettings bundled() {
    Map<String, Double> values = new TreeMap<>();
    TsvResource.rows(LinearSettings.class, "settings.tsv")
        .forEach(row -> values.put(row.get("setting"), Double.valueOf(row.get("value"))));
    return new LinearSettings(
        values.get("epochs").intValue(),
        values.get("rate"),
        values.get("decay"),
        values.get("dropout"),
        values.get("minimum-count").intValue(),
        values.get("average-from").intValue(),
        values.get("features").intValue(),
        values.get("largest-weight"),
        values.get("held-out").intValue());
  }

  /** Returns the same settings with another number of epochs. */
  public LinearSettings withEpochs(int number) {
    return new LinearSettings(
        number,
        rate,
        decay,
        dropout,
        minimumCount,
        Math.min(averageFrom, number),
        features,
        largestWeight,
        heldOut);
  }
}
