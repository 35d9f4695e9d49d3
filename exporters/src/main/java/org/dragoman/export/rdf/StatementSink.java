package org.dragoman.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;

/** Takes statements, those of one subject one after the other. */
@FunctionalInterface
interface StatementSink {

  void say(Resource subject, IRI predicate, Value object);

  /** Says it if there is something to say. */
  default void sayIf(Resource subject, IRI predicate, Value object) {
    if (object != null) {
      say(subject, predicate, object);
    }
  }
}
