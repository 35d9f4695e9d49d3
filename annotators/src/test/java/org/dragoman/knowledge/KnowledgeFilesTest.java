package org.dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dragoman.model.EntityType;
import org.junit.jupiter.api.Test;

/** What must be true of every row of the bundled files. */
class KnowledgeFilesTest {
  private final KnowledgeBase base = KnowledgeBase.bundled();

  @Test
  void idsAreUniqueAndWellFormed() {
    assertThat(base.entries()).extracting(KnowledgeEntry::id).doesNotHaveDuplicates();
    assertThat(base.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.id())
                    .as(entry.name())
                    .matches("Q[1-9][0-9]*|x-[a-z0-9+]+(-[a-z0-9+]+)*"));
  }

  @Test
  void noWikidataIdStandsForTwoEntries() {
    assertThat(base.entries().stream().map(KnowledgeEntry::wikidataId).filter(Objects::nonNull))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("Q[1-9][0-9]*"));
  }

  @Test
  void everyCountryCodeIsOfACountry() {
    assertThat(base.entries().stream().map(KnowledgeEntry::country).filter(Objects::nonNull))
        .allSatisfy(code -> assertThat(base.country(code)).as(code).isPresent());
    assertThat(base.countries())
        .hasSizeGreaterThanOrEqualTo(250)
        .allSatisfy(country -> assertThat(country.alpha3()).matches("[A-Z]{3}"))
        .allSatisfy(country -> assertThat(country.alpha2()).matches("[A-Z]{2}"));
  }

  @Test
  void everyCapitalIsAPlaceOfItsCountry() {
    SoftAssertions soft = new SoftAssertions();
    for (Country country : base.countries()) {
      if (country.capital() != null) {
        soft.assertThat(base.byName(country.capital()))
            .as(country.name() + ": " + country.capital())
            .extracting(KnowledgeEntry::country)
            .contains(country.alpha3());
      }
    }
    soft.assertAll();
  }

  @Test
  void everyNameAndAliasIsFoundUnderItsOwnSpelling() {
    base.names()
        .forEach((name, entries) -> assertThat(base.byName(name)).as(name).containsAll(entries));
  }

  @Test
  void noFieldHasBlanksAround() {
    assertThat(base.names().keySet())
        .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).isNotEmpty());
  }

  @Test
  void typesHaveTheirOwnFields() {
    assertThat(base.entries())
        .allSatisfy(
            entry -> {
              boolean person = entry.type() == EntityType.PERSON;
              assertThat(entry.subtype() == null).as(entry.name()).isEqualTo(person);
              assertThat(person || entry.offices().isEmpty()).as(entry.name()).isTrue();
            });
  }

  @Test
  void officesBeginBeforeTheyEnd() {
    assertThat(base.entries().stream().flatMap(entry -> entry.offices().stream()))
        .allSatisfy(
            office -> {
              if (office.from() != null && office.to() != null) {
                assertThat(office.from()).as(office.title()).isLessThanOrEqualTo(office.to());
              }
            });
  }

  @Test
  void agreesWithTheEntitiesOfTheGoldDocuments() throws IOException {
    Path gold = shared().resolve("gold").resolve("seeds");
    assumeTrue(Files.isDirectory(gold), "needs the shared folder beside the project: " + gold);
    Map<String, List<KnowledgeEntry>> byQ =
        base.entries().stream()
            .filter(entry -> entry.wikidataId() != null)
            .collect(Collectors.groupingBy(KnowledgeEntry::wikidataId));
    SoftAssertions soft = new SoftAssertions();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode entity : new ObjectMapper().readTree(file.toFile()).get("entities")) {
          check(soft, byQ, entity);
        }
      }
    }
    soft.assertAll();
  }

  private void check(SoftAssertions soft, Map<String, List<KnowledgeEntry>> byQ, JsonNode entity) {
    String name = entity.get("name").asText();
    String wikidata = entity.get("wikidata").asText(null);
    if (wikidata != null && byQ.containsKey(wikidata)) {
      soft.assertThat(byQ.get(wikidata)).extracting(KnowledgeEntry::name).containsExactly(name);
    }
    for (KnowledgeEntry entry : base.byName(name)) {
      if (entry.name().equals(name) && wikidata != null && entry.wikidataId() != null) {
        soft.assertThat(entry.wikidataId()).as(name).isEqualTo(wikidata);
      }
    }
  }

  private static Path shared() {
    String root = System.getProperty("dragoman.root");
    if (root != null) {
      return Path.of(root).resolveSibling("shared");
    }
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolveSibling("shared"))) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("shared") : folder.resolveSibling("shared");
  }
}
