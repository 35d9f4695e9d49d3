package org.dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a user, laid over the knowledge base. */
class UserKnowledgeTest {

  private static final String PEOPLE = "name\tsurname\taliases\tcountry\toffices\twikidata";

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void aNewPersonIsKnownByNameAliasAndSurname() throws IOException {
    Path people =
        file(
            "people.tsv",
            "# Ours.",
            PEOPLE,
            "Ines Falkenrath\tFalkenrath\tI. Falkenrath\tAUT\t2024- special envoy\t");
    KnowledgeBase base = KnowledgeBase.with(List.of(people));
    assertThat(base.byName("Ines Falkenrath")).hasSize(1);
    assertThat(base.byName("I. Falkenrath")).isEqualTo(base.byName("Ines Falkenrath"));
    assertThat(base.bySurname("Falkenrath").get(0).offices().get(0).title())
        .isEqualTo("special envoy");
    assertThat(KnowledgeBase.bundled().byName("Ines Falkenrath")).isEmpty();
  }

  @Test
  void aRowWinsOverTheBundledOneOfTheSameNameOrId() throws IOException {
    Path places =
        file(
            "places.tsv",
            "name\taliases\tdemonyms\tsubtype\tcountry\twikidata",
            "Goma\tGoma Town\t\tGPE\tCOD\tQ4242424242",
            "City of Kyiv\tKyiv\t\tGPE\tUKR\tQ1899");
    KnowledgeBase base = KnowledgeBase.with(List.of(places));
    assertThat(base.byName("Goma"))
        .extracting(KnowledgeEntry::wikidataId)
        .containsOnly("Q4242424242");
    assertThat(base.byName("Goma").get(0).coordinates()).isNotNull();
    assertThat(base.byName("Kyiv").get(0).name()).isEqualTo("City of Kyiv");
    assertThat(base.byId("Q1899").orElseThrow().name()).isEqualTo("City of Kyiv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ana Sa|Sa||PRT|2020 President|; 3: '2020 President' is no office",
        "Ana Sa|Sa||POR||; 3: 'POR' is no ISO 3166-1 alpha-3 code",
        "Ana Sa|Sa||PRT||12; 3: '12' is no Wikidata id",
        "Ana Sa|||PRT||; 3: the surname is empty",
        "Ana Sa|Sa|PRT||; 3: 5 fields, but there are 6 columns",
      })
  void aWrongRowIsNamedWithFileAndLine(String row, String problem) throws IOException {
    Path people = file("people.tsv", "# Ours.", PEOPLE, row.replace('|', '\t'));
    assertThatThrownBy(() -> KnowledgeBase.with(List.of(people)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(people + ":" + problem);
  }

  @Test
  void aFileOfOtherColumnsIsRefusedWithThoseThatAreKnown() throws IOException {
    Path other = file("other.tsv", "name\tlabel", "x\ty");
    assertThatThrownBy(() -> KnowledgeBase.with(List.of(other)))
        .hasMessageContaining("the columns are 'name label'")
        .hasMessageContaining("name aliases subtype country wikidata");
  }

  @Test
  void theFingerprintTellsFilesApart() throws IOException {
    String one = KnowledgeBase.with(List.of(file("a.tsv", PEOPLE))).userFingerprint();
    String two =
        KnowledgeBase.with(List.of(file("b.tsv", PEOPLE, "Ana Sa\tSa\t\tPRT\t\t")))
            .userFingerprint();
    assertThat(one).isNotEqualTo(two).isNotEmpty();
    assertThat(KnowledgeBase.bundled().userFingerprint()).isEmpty();
  }
}
