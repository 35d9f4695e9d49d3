package org.dragoman.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedCorpusTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<SeedDocument> documents() {
    return SeedCorpus.bundled().documents().stream();
  }

  @Test
  void fiveReportsComeInTheOrderOfTheirNames() {
    assertThat(SeedCorpus.bundled().documents())
        .hasSize(5)
        .extracting(SeedDocument::source)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void metadataComesWithEachReport() {
    SeedDocument report = SeedCorpus.bundled().document("002_a_quest_given_up.txt").orElseThrow();
    assertThat(report.date()).contains(LocalDate.of(2025, 12, 14));
    assertThat(report.publisher()).contains("Dragoman seed corpus");
    assertThat(report.title()).isPresent();
    assertThat(report.text()).contains(report.title().orElseThrow());
  }

  @Test
  void unknownReportIsEmpty() {
    assertThat(SeedCorpus.bundled().document("005.txt")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void goldKeepsTheRulesOfItsFormat(SeedDocument document) throws IOException {
    JsonNode gold = JSON.readTree(document.gold());
    assertThat(GoldCheck.problems(gold, document.text())).as(document.source()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void goldNamesItsTextByNameHashAndDate(SeedDocument document) throws Exception {
    JsonNode gold = JSON.readTree(document.gold());
    byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(gold.path("document").asText()).isEqualTo(document.source());
    assertThat(gold.path("sha256").asText()).isEqualTo(hash).isEqualTo(document.sha256());
    assertThat(gold.path("date").asText())
        .isEqualTo(document.date().map(LocalDate::toString).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRelationSaysItsTitleOrIsOfAKindWithout(SeedDocument document) throws IOException {
    for (JsonNode relation : JSON.readTree(document.gold()).path("relations")) {
      boolean withoutLabel =
          List.of("located_in", "part_of").contains(relation.path("type").asText());
      assertThat(relation.path("label").isNull())
          .as(document.source() + " " + relation)
          .isEqualTo(withoutLabel);
    }
  }

  @Test
  void writtenTextsAndGoldAreTheBundledBytes(@TempDir Path folder) throws IOException {
    SeedCorpus corpus = SeedCorpus.bundled();
    corpus.writeTexts(folder.resolve("texts"));
    corpus.writeGold(folder.resolve("gold"));
    for (SeedDocument document : corpus.documents()) {
      assertThat(folder.resolve("texts").resolve(document.source())).hasContent(document.text());
      assertThat(Files.readString(folder.resolve("gold").resolve(document.source() + ".json")))
          .isEqualTo(document.gold());
    }
    try (var bundled = SeedCorpus.class.getResourceAsStream("texts/metadata.csv")) {
      assertThat(folder.resolve("texts/metadata.csv")).hasBinaryContent(bundled.readAllBytes());
    }
  }

  @Test
  void absentTitleIsEmptyRatherThanBlank() {
    assertThat(SeedCorpus.bundled().documents())
        .extracting(SeedDocument::title)
        .contains(Optional.empty())
        .doesNotContain(Optional.of(""));
  }
}
