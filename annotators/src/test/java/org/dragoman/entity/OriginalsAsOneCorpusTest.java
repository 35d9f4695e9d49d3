package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.DocumentResultBuilder;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.MentionRecord;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.EntityMention;
import org.junit.jupiter.api.Test;

/** The five originals with their gold names: every real entity is one entity of the corpus. */
class OriginalsAsOneCorpusTest {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  @Test
  void everyRealEntityIsOneOfTheCorpusAndNoneIsTwo() throws Exception {
    Path folder = SharedFiles.find("gold/seeds");
    assumeTrue(Files.isDirectory(folder), "no gold of the originals beside the project");
    List<JsonNode> golds = new ArrayList<>();
    List<DocumentResult> results = new ArrayList<>();
    CorpusEntities corpus = new CorpusEntities();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString().replace(".json", "");
      JsonNode gold = GoldFormat.read(file);
      golds.add(gold);
      results.add(resolved(name, gold));
      corpus.add(results.get(results.size() - 1));
    }
    Map<String, Set<String>> idsOfName = new TreeMap<>();
    Map<String, Set<String>> namesOfId = new TreeMap<>();
    for (int i = 0; i < golds.size(); i++) {
      Map<String, String> names = goldNames(golds.get(i));
      for (MentionRecord mention : corpus.rewrite(results.get(i)).mentions()) {
        String name = names.get(mention.begin() + "-" + mention.end());
        idsOfName.computeIfAbsent(name, n -> new TreeSet<>()).add(mention.entityId());
        namesOfId.computeIfAbsent(mention.entityId(), n -> new TreeSet<>()).add(name);
      }
    }

    assertThat(idsOfName).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
    assertThat(namesOfId).allSatisfy((id, names) -> assertThat(names).as(id).hasSize(1));
    List<String> inSeveral =
        corpus.entities().stream()
            .filter(e -> e.documents() > 1)
            .map(CorpusEntity::entity)
            .map(e -> e.type().label() + " " + e.name())
            .sorted()
            .toList();
    assertThat(inSeveral)
        .containsExactly(
            "LOC Berlin",
            "LOC Europe",
            "LOC France",
            "LOC Kyiv",
            "LOC Moscow",
            "LOC New York City",
            "LOC Russia",
            "LOC Ukraine",
            "LOC United Kingdom",
            "LOC United States",
            "LOC Washington, D.C.",
            "ORG Agence France-Presse",
            "ORG Kremlin",
            "ORG NATO",
            "ORG X",
            "PER Andriy Yermak",
            "PER Donald Trump",
            "PER Emmanuel Macron",
            "PER Friedrich Merz",
            "PER Jared Kushner",
            "PER Keir Starmer",
            "PER Steve Witkoff",
            "PER Vladimir Putin",
            "PER Volodymyr Zelenskyy");
  }

  private static List<Path> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static DocumentResult resolved(String name, JsonNode gold) throws Exception {
    Path texts = SharedFiles.find("seeds");
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(Files.readString(texts.resolve(name)));
    DocumentMetaData.create(jcas).setDocumentId("d" + name.substring(0, 3));
    DocumentInformation information = new DocumentInformation(jcas);
    for (String line : Files.readAllLines(texts.resolve("metadata.csv"))) {
      Matcher date = DATE.matcher(line);
      if (line.startsWith(name) && date.find()) {
        information.setDate(date.group());
      }
    }
    information.addToIndexes();
    for (JsonNode each : gold.get("mentions")) {
      EntityMention mention =
          new EntityMention(jcas, each.get("begin").asInt(), each.get("end").asInt());
      mention.setValue(each.get("type").asText());
      mention.addToIndexes();
    }
    AnalysisEngineFactory.createEngine(EntityAnnotator.class).process(jcas);
    return DocumentResultBuilder.build(jcas);
  }

  private static Map<String, String> goldNames(JsonNode gold) {
    Map<String, String> entities = new HashMap<>();
    for (JsonNode each : gold.get("entities")) {
      entities.put(
          each.get("id").asText(), each.get("type").asText() + " " + each.get("name").asText());
    }
    Map<String, String> names = new HashMap<>();
    for (JsonNode each : gold.get("mentions")) {
      names.put(
          each.get("begin").asInt() + "-" + each.get("end").asInt(),
          entities.get(each.get("entity").asText()));
    }
    return names;
  }
}
