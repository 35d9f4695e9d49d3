package org.dragoman.engine;

import org.apache.uima.jcas.JCas;
import org.dragoman.types.Provenance;

/** Makes the provenance that engines put on what they write. */
public final class Provenances {

  private Provenances() {}

  /**
   * Makes a provenance.
   *
   * @param engine lower-case-hyphen name of the engine; never null
   * @param rule id of the rule, entry or model; may be null
   * @param cue the words that decided; may be null
   * @param confidence from 0 to 1; kept with three decimals, so that no later step hangs on noise
   */
  public static Provenance of(
      JCas jcas, String engine, String rule, String cue, double confidence) {
    Provenance provenance = new Provenance(jcas);
    provenance.setEngine(engine);
    provenance.setRule(rule);
    provenance.setCue(cue);
    provenance.setConfidence(Math.round(confidence * 1000) / 1000.0);
    return provenance;
  }
}
