package org.dragoman.export.rdf;

import org.dragoman.export.table.ColumnType;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.NameCount;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What is known of an entity over all documents. */
final class EntityStatements {

  private EntityStatements() {}

  static void all(CorpusEntity known, StatementSink out) {
    EntityRecord entity = known.entity();
    IRI self = RdfTerms.thing("entity", entity.id());
    out.say(self, RDF.TYPE, RdfTerms.classOf(entity.type()));
    out.say(self, RdfTerms.schema("name"), RdfTerms.text(entity.name()));
    for (NameCount name : known.names()) {
      if (!name.name().equals(entity.name())) {
        out.say(self, RdfTerms.schema("alternateName"), RdfTerms.text(name.name()));
      }
    }
    if (entity.wikidataId() != null) {
      out.say(self, RdfTerms.schema("sameAs"), RdfTerms.wikidata(entity.wikidataId()));
    }
    if (entity.coordinates() != null) {
      out.say(self, RdfTerms.schema("latitude"), degrees(entity.coordinates().latitude()));
      out.say(self, RdfTerms.schema("longitude"), degrees(entity.coordinates().longitude()));
    }
    if (entity.country() != null) {
      out.say(self, RdfTerms.own("country"), RdfTerms.text(entity.country()));
    }
  }

  private static Value degrees(double degrees) {
    return RdfTerms.decimal(ColumnType.degrees(degrees).toPlainString());
  }
}
