package org.dragoman.engine;

import org.dragoman.model.Provenance;

/** Turns provenance of the CAS into that of records. */
final class ProvenanceRecords {

  private ProvenanceRecords() {}

  /** Converts; an annotation of a foreign engine that says nothing of itself is "unspecified". */
  static Provenance of(org.dragoman.types.Provenance provenance) {
    return provenance == null || provenance.getEngine() == null
        ? new Provenance("unspecified", null, null, 1)
        : new Provenance(
            provenance.getEngine(),
            provenance.getRule(),
            provenance.getCue(),
            provenance.getConfidence());
  }
}
