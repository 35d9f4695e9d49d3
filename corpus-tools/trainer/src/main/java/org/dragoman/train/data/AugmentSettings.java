package org.dragoman.train.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.engine.TsvResource;

/**
 * The probabilities of the changes that {@link Augmenter} makes, from 0 to 1; {@code
 * augmentation.tsv} explains them.
 *
 * @param substitute that names of a sentence are replaced
 * @param name that one of its names is
 * @param surnameOnly that a new person's name is a surname alone, where the old one had one word
 * @param capitals that a sentence is written in capitals
 * @param lowerCase that it is written in lower case
 * @param headline that it is written like a headline: every long word with a capital, no stop
 * @param misspell that one of its words is misspelt
 * @param stripAccents that its accents are lost
 * @param dropStop that its final stop is lost
 */
public record AugmentSettings(
    double substitute,
    double name,
    double surnameOnly,
    double capitals,
    double lowerCase,
    double headline,
    double misspell,
    double stripAccents,
    double dropStop) {

  /** Returns the same settings with another probability that names are replaced. */
  public AugmentSettings withSubstitute(double probability) {
    return new AugmentSettings(
        probability,
        name,
        surnameOnly,
        capitals,
        lowerCase,
        headline,
        misspell,
        stripAccents,
        dropStop);
  }

  /** Returns the settings of {@code augmentation.tsv}. */
  public static AugmentSettings bundled() {
    Map<String, Double> values =
        TsvResource.rows(AugmentSettings.class, "augmentation.tsv").stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("change"), row -> Double.parseDouble(row.get("probability"))));
    return new AugmentSettings(
        values.get("substitute"),
        values.get("name"),
        values.get("surname-only"),
        values.get("capitals"),
        values.get("lower-case"),
        values.get("headline"),
        values.get("misspell"),
        values.get("strip-accents"),
        values.get("drop-stop"));
  }
}
