package org.dragoman.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

  private static final String TEXT = "Chad and Sudan signed a pact in Dakar. Chad thanked Senegal.";

  @TempDir Path work;
  private Path first;
  private Path second;

  @BeforeEach
  void twoAnnotators() throws IOException {
    first = work.resolve("first");
    second = work.resolve("second");
    new GoldDocuments("pact.txt", TEXT)
        .mention("Chad", "LOC", "e1")
        .mention("Sudan", "LOC", "e2")
        .mention("Dakar", "LOC", "e3")
        .mention("Chad", 1, "LOC", "e1")
        .link("e1", "Q657")
        .event("AGREE", "signed", List.of("e1"), List.of("e2"))
        .with("events", "status", "occurred")
        .event("SUPPORT", "thanked", List.of("e1"), List.of())
        .with("events", "optional", true)
        .writeTo(first);
    new GoldDocuments("pact.txt", TEXT)
        .mention("Chad", "LOC", "a")
        .mention("Sudan", "LOC", "b")
        .mention("Chad", 1, "LOC", "a")
        .event("AGREE", "signed a pact", List.of("a", "b"), List.of())
        .with("events", "status", "planned")
        .event("SUPPORT", "thanked", List.of("a"), List.of())
        .writeTo(second);
    new GoldDocuments("alone.txt", TEXT).mention("Dakar", "LOC", "e1").writeTo(second);
  }

  private static Agreement.Row row(Agreement agreement, String measure) {
    return agreement.rows().stream()
        .filter(r -> r.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesOfBothAreComparedOnTheDocumentsOfBoth() throws IOException {
    Agreement agreement = Agreement.of(first, second);
    // three of four and three of three: 2 * 3 / 7
    assertThat(row(agreement, "mention"))
        .hasToString("Row[measure=mention, percent=85.7, first=4, second=3]");
    assertThat(agreement.documents()).isEqualTo(1);
    assertThat(agreement.onlyInFirst()).isEmpty();
    assertThat(agreement.onlyInSecond()).containsExactly("alone");
  }

  @Test
  void optionalEventOfTheOneCountsWhereTheOtherIsAsked() throws IOException {
    // first as gold: 1 of 1 and 1; second as gold: 1 of 2 and 1; together 2 * 2 / 5
    assertThat(row(Agreement.of(first, second), "event"))
        .hasToString("Row[measure=event, percent=80.0, first=1, second=2]");
    assertThat(row(Agreement.of(first, second), "status").percent()).hasToString("0.0");
    assertThat(row(Agreement.of(first, second), "relation").percent()).isNull();
  }

  @Test
  void exchangingTheAnnotatorsChangesNoPercentage() throws IOException {
    List<String> oneWay =
        Agreement.of(first, second).rows().stream().map(r -> r.measure() + r.percent()).toList();
    List<String> otherWay =
        Agreement.of(second, first).rows().stream().map(r -> r.measure() + r.percent()).toList();
    assertThat(oneWay).isEqualTo(otherWay).hasSize(14);
  }

  @Test
  void folderAgreesWithItself() throws IOException {
    assertThat(Agreement.of(first, first).rows())
        .filteredOn(r -> r.percent() != null)
        .extracting(r -> r.percent().toString())
        .containsOnly("100.0");
  }

  @Test
  void foldersWithoutACommonDocumentAreRefused() throws IOException {
    Path third = work.resolve("third");
    new GoldDocuments("other.txt", TEXT).writeTo(third);
    assertThatThrownBy(() -> Agreement.of(first, third))
        .isInstanceOf(UnreadableCorpusException.class)
        .hasMessageEndingWith("have no document in common: the one has 'pact', the other 'other'");
  }

  @Test
  void reportNamesWhatWasLeftOut() throws IOException {
    StringBuilder out = new StringBuilder();
    AgreementReport.print(Agreement.of(first, second), out);
    assertThat(out.toString().lines().toList())
        .startsWith(
            "measure           agree      A      B", "mention            85.7      4      3")
        .contains("relation              -      0      0")
        .endsWith("documents in both: 1", "only in B, not counted: alone");
    assertThat(AgreementReport.json(Agreement.of(first, second)))
        .startsWith("{\"documents\":1,\"only_in_first\":[],\"only_in_second\":[\"alone\"],")
        .contains("\"event\":{\"percent\":80.0,\"first\":1,\"second\":2}");
  }
}
