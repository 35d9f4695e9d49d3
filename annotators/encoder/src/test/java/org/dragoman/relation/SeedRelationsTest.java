package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.GoldFormat;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.text.encoder.EncoderSyntaxAnnotator;
import org.dragoman.types.EntityRelation;
import org.junit.jupiter.api.Test;

/**
 * Relations on the five original seed articles with gold names, where the shared folder is at hand
 * beside the project.
 */
class SeedRelationsTest {

  private int found;
  private int right;
  private int wanted;

  @Test
  void relationsOfTheSeedsAreFoundGivenTheirNames() throws Exception {
    Path shared = shared();
    assumeTrue(shared != null, "no folder ../shared with the seeds and their gold");
    try (Stream<Path> files = Files.list(shared.resolve("gold/seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = GoldFormat.read(file);
        score(gold, shared.resolve("seeds").resolve(gold.get("document").asText()));
      }
    }
    double precision = (double) right / found;
    double recall = (double) right / wanted;
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.9);
    assertThat(2 * precision * recall / (precision + recall)).as("F1").isGreaterThanOrEqualTo(0.9);
  }

  private void score(JsonNode gold, Path text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(Files.readString(text));
    GoldFormat.addEntities(jcas, gold);
    SimplePipeline.runPipeline(
        jcas,
        AnalysisEngineFactory.createEngineDescription(StructureAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(TokenAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(EncoderSyntaxAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(RelationAnnotator.class));
    Set<List<String>> obligatory = relations(gold, false);
    Set<List<String>> optional = relations(gold, true);
    wanted += obligatory.size();
    for (EntityRelation relation : jcas.getIndexedFSs(EntityRelation.class)) {
      List<String> triple =
          List.of(
              relation.getRelationType(),
              relation.getSubject().getIdentifier(),
              relation.getObject().getIdentifier());
      right += obligatory.contains(triple) ? 1 : 0;
      found += optional.contains(triple) ? 0 : 1;
    }
  }

  private static Set<List<String>> relations(JsonNode gold, boolean optional) {
    List<List<String>> triples = new ArrayList<>();
    for (JsonNode relation : gold.get("relations")) {
      if (relation.path("optional").asBoolean() == optional) {
        triples.add(
            List.of(
                relation.get("type").asText(),
                relation.get("from").asText(),
                relation.get("to").asText()));
      }
    }
    return new HashSet<>(triples);
  }

  /** The folder beside the project, from its root or any folder in it; null if there is none. */
  private static Path shared() {
    Path at = Path.of(System.getProperty("dragoman.root", System.getProperty("user.dir")));
    for (at = at.toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolveSibling("shared");
      if (at.getParent() != null && Files.isDirectory(shared.resolve("gold/seeds"))) {
        return shared;
      }
    }
    return null;
  }
}
