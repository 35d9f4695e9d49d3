package org.dragoman.export.graphml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dragoman.export.Programs;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.NameCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphmlWriterTest {

  @TempDir Path folder;

  @Test
  void actorsAreNodesAndTheirEventsEdges() throws Exception {
    Document graph = write(SampleResults.peru(), SampleResults.entitiesOf(SampleResults.peru()));
    assertThat(ids(graph, "node")).containsExactly("eP0c9d", "eQ123759");
    NodeList edges = graph.getElementsByTagNameNS("*", "edge");
    assertThat(edges.getLength()).isEqualTo(1);
    Element edge = (Element) edges.item(0);
    assertThat(edge.getAttribute("source")).isEqualTo("eP0c9d");
    assertThat(edge.getAttribute("target")).isEqualTo("eQ123759");
    assertThat(edge.getTextContent())
        .isEqualTo("CONSULToccurredverbal_cooperationCONSULT0401999-03-02d1v1");
  }

  @Test
  void namesThatXmlForbidsAreReplaced() throws Exception {
    List<CorpusEntity> entities = new ArrayList<>();
    for (CorpusEntity each : SampleResults.entitiesOf(SampleResults.peru())) {
      EntityRecord e = each.entity();
      entities.add(
          new CorpusEntity(
              new EntityRecord(
                  e.id(),
                  e.type(),
                  e.subtype(),
                  "<&\u0001" + SampleResults.LONE,
                  null,
                  null,
                  e.provenance()),
              1,
              1,
              List.<NameCount>of()));
    }
    Document graph = write(SampleResults.peru(), entities);
    assertThat(graph.getElementsByTagNameNS("*", "node").item(0).getTextContent())
        .startsWith("<&\uFFFD\uFFFDPER");
  }

  private Document write(DocumentResult result, List<CorpusEntity> entities) throws Exception {
    try (StagedFiles files = StagedFiles.in(folder);
        GraphmlWriter writer = new GraphmlWriter(files)) {
      writer.write(result);
      writer.finish(entities, List.of());
      files.commit();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(folder.resolve(GraphmlWriter.FILE).toFile());
  }

  private static List<String> ids(Document graph, String element) {
    NodeList found = graph.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", element);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      ids.add(((Element) found.item(i)).getAttribute("id"));
    }
    return ids;
  }

  @Test
  void anotherParserFindsItWellFormed() throws Exception {
    Programs.assumeInstalled("xmllint");
    DocumentResult[] results = {
      SampleResults.peru(), SampleResults.acting("d5", SampleResults.NASTY + "\u0001\uFFFE ]]>")
    };
    try (StagedFiles files = StagedFiles.in(folder);
        GraphmlWriter writer = new GraphmlWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), List.of());
      files.commit();
    }
    String graph = folder.resolve("actors.graphml").toString();
    assertThat(Programs.run("xmllint", "--noout", graph)).isEmpty();
    assertThat(Programs.run("xmllint", "--xpath", "count(//*[local-name()='edge'])", graph))
        .isEqualToIgnoringWhitespace("2");
  }
}
