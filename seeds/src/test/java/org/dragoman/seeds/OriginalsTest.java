package org.dragoman.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FIRST = "000_dcc4af565287ea4b.txt";
  private static final String FIRST_HASH =
      "34d5543bfdf82e8a450ce2b0a62b851d856ce8169faa28eed6b6895a65bd6c52";

  @Test
  void missingFilesAreNamedWithTheirHashes(@TempDir Path folder) {
    assertThatThrownBy(() -> SeedCorpus.originals(folder))
        .isInstanceOfSatisfying(
            SeedMismatchException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(5)
                    .first()
                    .asString()
                    .contains(FIRST, "missing", FIRST_HASH));
  }

  @Test
  void fileThatDiffersIsNamedWithBothHashes(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(FIRST), "abc");
    assertThatThrownBy(() -> SeedCorpus.originals(folder))
        .isInstanceOf(SeedMismatchException.class)
        .hasMessageContainingAll(
            FIRST, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FIRST_HASH);
  }

  @Test
  void committedStandoffHoldsNoWordOfTheArticles() throws IOException {
    for (SeedRow row : SeedRow.parse("manifest.csv", resource("originals/manifest.csv"))) {
      JsonNode gold = JSON.readTree(resource("originals/gold/" + row.source() + ".json"));
      assertThat(gold.findValues("text")).as(row.source()).isEmpty();
      assertThat(gold.findValues("label")).as(row.source()).isEmpty();
      assertThat(gold.path("sha256").asText()).isEqualTo(row.sha256());
    }
  }

  @Test
  void goldOfTheOriginalsKeepsTheRulesOnceTextIsFilledIn() throws IOException {
    SeedCorpus originals = SeedCorpus.originals(OriginalArticles.folder("seeds"));
    assertThat(originals.documents()).hasSize(5);
    for (SeedDocument document : originals.documents()) {
      assertThat(GoldCheck.problems(JSON.readTree(document.gold()), document.text()))
          .as(document.source())
          .isEmpty();
    }
  }

  @Test
  void filledGoldIsTheGoldThatWasAnnotatedSaveForLabels() throws IOException {
    SeedCorpus originals = SeedCorpus.originals(OriginalArticles.folder("seeds"));
    Path annotated = OriginalArticles.folder("gold/seeds");
    for (SeedDocument document : originals.documents()) {
      JsonNode expected = JSON.readTree(annotated.resolve(document.source() + ".json").toFile());
      assertThat(withoutDefaults(JSON.readTree(document.gold())))
          .as(document.source())
          .isEqualTo(withoutDefaults(expected));
    }
  }

  @Test
  void bundledReportsShareNoLongRunOfWordsWithTheOriginals() throws IOException {
    SeedCorpus originals = SeedCorpus.originals(OriginalArticles.folder("seeds"));
    Set<String> theirs =
        originals.documents().stream()
            .flatMap(document -> runs(document.text()))
            .collect(Collectors.toSet());
    for (SeedDocument report : SeedCorpus.bundled().documents()) {
      assertThat(runs(report.text()).filter(theirs::contains)).as(report.source()).isEmpty();
    }
  }

  /** Leaves out what the standoff lacks by design: labels, and lists and flags that say nothing. */
  private static JsonNode withoutDefaults(JsonNode gold) {
    gold.path("relations").forEach(relation -> ((ObjectNode) relation).remove("label"));
    for (String list : List.of("relations", "events")) {
      for (JsonNode node : gold.path(list)) {
        ObjectNode object = (ObjectNode) node;
        for (String field : List.of("actors_optional", "recipients_optional")) {
          if (object.path(field).isEmpty()) {
            object.remove(field);
          }
        }
        if (!object.path("optional").asBoolean()) {
          object.remove("optional");
        }
      }
    }
    return gold;
  }

  /** Gives each run of eight words; shorter ones are shared by names and titles alone. */
  private static Stream<String> runs(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return IntStream.rangeClosed(0, words.size() - 8)
        .mapToObj(start -> String.join(" ", words.subList(start, start + 8)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SeedCorpus.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
