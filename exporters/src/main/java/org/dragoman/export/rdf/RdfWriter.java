package org.dragoman.export.rdf;

import java.io.IOException;
import java.util.Map;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.RelationType;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * Writes {@code dragoman.ttl}: each text with its names and references in NIF 2.0, entities and
 * events in the terms of schema.org, relations as statements of which one can say where they stand.
 * Memory holds one document.
 */
public final class RdfWriter implements ResultWriter {

  static final String FILE = "dragoman.ttl";

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final StagedFile file;
  private final TurtleWriter turtle;

  /**
   * Opens it.
   *
   * @param files where the file is staged; the caller commits
   * @throws IOException if it can't be opened
   */
  public RdfWriter(StagedFiles files) throws IOException {
    this.file = files.create(FILE);
    this.turtle = new TurtleWriter(file);
    try {
      turtle.startRDF();
      Map.of(
              "nif", RdfTerms.NIF,
              "itsrdf", RdfTerms.ITS,
              "schema", RdfTerms.SCHEMA,
              "dragoman", RdfTerms.OWN,
              "rdf", RDF.NAMESPACE,
              "rdfs", RDFS.NAMESPACE,
              "owl", OWL.NAMESPACE,
              "xsd", XSD.NAMESPACE)
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(prefix -> turtle.handleNamespace(prefix.getKey(), prefix.getValue()));
      vocabulary();
    } catch (RDFHandlerException e) {
      throw broken(e);
    }
  }

  private void vocabulary() {
    RdfTerms.ownTerms()
        .forEach(
            (term, meaning) -> {
              say(term, RDF.TYPE, RDF.PROPERTY);
              say(term, RDFS.COMMENT, RdfTerms.text(meaning));
            });
    IRI partOf = RDFS.SUBPROPERTYOF;
    say(RdfTerms.property(RelationType.HOLDS_POSITION), partOf, RdfTerms.schema("worksFor"));
    say(RdfTerms.property(RelationType.FAMILY), partOf, RdfTerms.schema("relatedTo"));
    say(RdfTerms.property(RelationType.MEMBER_OF), partOf, RdfTerms.schema("memberOf"));
    say(RdfTerms.property(RelationType.LOCATED_IN), partOf, RdfTerms.schema("location"));
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    try {
      new DocumentStatements(new ResultDocument(result), this::say).all();
    } catch (RDFHandlerException e) {
      throw broken(e);
    }
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    try {
      for (CorpusEntity entity : entities) {
        EntityStatements.all(entity, this::say);
      }
      for (EntityAlias alias : aliases) {
        say(
            RdfTerms.thing("entity", alias.aliasId()),
            OWL.SAMEAS,
            RdfTerms.thing("entity", alias.entityId()));
      }
      turtle.endRDF();
      close();
    } catch (RDFHandlerException e) {
      throw broken(e);
    }
  }

  private void say(Resource subject, IRI predicate, Value object) {
    turtle.handleStatement(VALUES.createStatement(subject, predicate, object));
  }

  private static IOException broken(RDFHandlerException e) {
    return e.getCause() instanceof IOException io
        ? io
        : new IOException("the graph can't be written: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
