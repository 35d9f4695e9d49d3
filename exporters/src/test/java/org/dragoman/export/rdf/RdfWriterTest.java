package org.dragoman.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.Programs;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfWriterTest {

  private static final IRI PERU = RdfTerms.thing("entity", "eQ419");
  private static final IRI MINISTER = RdfTerms.thing("entity", "eP0c9d");

  @TempDir Path folder;

  @Test
  void nameIsASpanInCodePointsThatCutsItOutOfItsText() throws IOException {
    Model graph = write(SampleResults.peru());
    String text =
        only(graph, graph.filter(null, RDF.TYPE, RdfTerms.nif("Context")), "isString")
            .stringValue();
    int spans = 0;
    for (Statement each : graph.filter(null, RdfTerms.nif("anchorOf"), null)) {
      int begin = number(graph, each.getSubject(), "beginIndex");
      int end = number(graph, each.getSubject(), "endIndex");
      int from = text.offsetByCodePoints(0, begin);
      assertThat(text.substring(from, text.offsetByCodePoints(from, end - begin)))
          .isEqualTo(each.getObject().stringValue());
      assertThat(each.getSubject().stringValue())
          .isEqualTo("urn:dragoman:document:d1#char=" + begin + "," + end);
      spans++;
    }
    assertThat(spans).isEqualTo(10);
    assertThat(graph.filter(null, RdfTerms.its("taIdentRef"), PERU)).hasSize(2);
  }

  @Test
  void entityHasItsClassNamesAndWikidataItem() throws IOException {
    Model graph = write(SampleResults.peru());
    assertThat(graph.contains(PERU, RDF.TYPE, RdfTerms.schema("Place"))).isTrue();
    assertThat(graph.contains(PERU, RdfTerms.schema("name"), RdfTerms.text("Peru"))).isTrue();
    assertThat(
            graph
                .filter(PERU, RdfTerms.schema("sameAs"), null)
                .contains(PERU, RdfTerms.schema("sameAs"), RdfTerms.wikidata("Q419")))
        .isTrue();
    assertThat(graph.filter(RdfTerms.thing("entity", "eQ123759"), null, null).objects())
        .contains(RdfTerms.text("OAS"), RdfTerms.text("Organization of American States"));
    assertThat(graph.contains(RdfTerms.thing("entity", "e0"), OWL.SAMEAS, PERU)).isTrue();
  }

  @Test
  void currentRelationIsATripleAndSaysWhereItStands() throws IOException {
    Model graph = write(SampleResults.peru());
    IRI holds = RdfTerms.own("holds_position");
    assertThat(graph.contains(MINISTER, holds, PERU)).isTrue();
    IRI statement = RdfTerms.thing("relation", "r1");
    assertThat(graph.contains(statement, RDF.PREDICATE, holds)).isTrue();
    Value evidence =
        graph.filter(statement, RdfTerms.schema("citation"), null).objects().iterator().next();
    assertThat(graph.filter((Resource) evidence, RdfTerms.nif("anchorOf"), null).objects())
        .extracting(Value::stringValue)
        .containsExactly("Foreign Minister Ana Quispe of Peru");
  }

  @Test
  void eventIsAnActionWithItsParticipants() throws IOException {
    Model graph = write(SampleResults.peru());
    IRI met = RdfTerms.thing("event", "v1");
    assertThat(graph.contains(met, RdfTerms.schema("agent"), MINISTER)).isTrue();
    assertThat(graph.filter(met, RdfTerms.schema("recipient"), null).objects())
        .containsExactly(RdfTerms.thing("entity", "eQ123759"));
    assertThat(graph.filter(met, RdfTerms.schema("startTime"), null).objects())
        .extracting(day -> ((Literal) day).calendarValue().toString())
        .containsExactly("1999-03-02");
    assertThat(graph.filter(met, RdfTerms.schema("actionStatus"), null).objects())
        .containsExactly(RdfTerms.schema("CompletedActionStatus"));
  }

  @Test
  void anotherParserReadsTheSameNumberOfStatements() throws Exception {
    Programs.assumeInstalled("rapper");
    Model graph =
        write(
            SampleResults.peru(),
            SampleResults.empty(),
            SampleResults.around("d5", SampleResults.NASTY),
            SampleResults.around("../../<x> %\"\n", "a\0b" + SampleResults.LONE));
    String said = Programs.run("rapper", "-i", "turtle", "-o", "ntriples", file().toString());
    assertThat(said.lines().filter(line -> line.startsWith("<")).distinct().count())
        .isEqualTo(graph.size());
    assertThat(said).doesNotContain("Error").doesNotContain("Warning");
  }

  private Path file() {
    return folder.resolve(RdfWriter.FILE);
  }

  private Model write(DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        RdfWriter writer = new RdfWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), List.of(new EntityAlias("e0", "eQ419")));
      files.commit();
    }
    try (var in = Files.newInputStream(file())) {
      return Rio.parse(in, RDFFormat.TURTLE);
    }
  }

  private static Value only(Model graph, Model subjects, String property) {
    Resource subject = subjects.subjects().iterator().next();
    return graph.filter(subject, RdfTerms.nif(property), null).objects().iterator().next();
  }

  private static int number(Model graph, Resource subject, String property) {
    return ((Literal)
            graph.filter(subject, RdfTerms.nif(property), null).objects().iterator().next())
        .intValue();
  }
}
