package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.model.ActType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLexiconTest {

  private static final String HEADER =
      "id\tpos\tpattern\tact\tframe\tneeds\texample\tcounterexample\n";

  @TempDir Path folder;

  @Test
  void everyEntryHasAnIdOfItsOwnNamedAfterItsHead() {
    Set<String> seen = new TreeSet<>();
    for (LexiconEntry entry : EventLexicon.bundled().entries()) {
      assertThat(entry.id()).matches("[vnam]-[a-z-]+-[1-9][0-9]*");
      assertThat(seen.add(entry.id())).as("the id " + entry.id() + " is new").isTrue();
      assertThat(entry.id().charAt(0)).isEqualTo(Character.toLowerCase(entry.pos()));
      String head = entry.id().substring(2, entry.id().lastIndexOf('-'));
      assertThat(entry.pattern().heads()).as(entry.id()).contains(head);
    }
  }

  @Test
  void entriesCoverAllActTypesOfTheGuidelinesAndOfPlover() {
    assertThat(EventLexicon.bundled().entries()).hasSizeGreaterThanOrEqualTo(1700);
    assertThat(
            EventLexicon.bundled().entries().stream()
                .map(e -> e.act().type())
                .collect(Collectors.toSet()))
        .contains(ActType.values());
    assertThat(
            EventLexicon.bundled().entries().stream()
                .map(e -> e.act().plover())
                .filter(p -> p != null)
                .collect(Collectors.toSet()))
        .hasSize(16);
  }

  @Test
  void ownFileAddsReplacesAndSwitchesOff() throws Exception {
    Path file =
        file(
            HEADER
                + "v-meet-3\toff\n"
                + "v-visit-1\tV\tvisit\tconsult.visit\tvisit\tboth\tChad visited Niger.\tHe"
                + " visited.\n"
                + "v-powwow-1\tV\tpowwow :with\tconsult.talk\twith\tboth\tChad powwowed with Niger."
                + "\tHe powwowed.\n");
    EventLexicon lexicon = EventLexicon.bundled().with(file);
    assertThat(lexicon.of("meet")).extracting(LexiconEntry::id).doesNotContain("v-meet-3");
    assertThat(lexicon.of("visit").get(0).example()).isEqualTo("Chad visited Niger.");
    assertThat(lexicon.of("powwow")).hasSize(1);
    assertThat(lexicon.entries()).hasSameSizeAs(EventLexicon.bundled().entries());
  }

  @Test
  void mistakesAreNamedWithFileLineAndTheNearestRightWord() throws Exception {
    String rest = "\tboth\tChad met Niger.\tRivers meet.\n";
    assertMistake(HEADER + "v-x-1\tV\tmeet\tconsult.met\twith" + rest, ":2: ", "'consult.meet'?");
    assertMistake(HEADER + "v-x-1\tV\tmeet\tconsult.meet\twiht" + rest, ":2: ", "'with'?");
    assertMistake(HEADER + "v-x-1\tX\tmeet\tconsult.meet\twith" + rest, ":2: ", "no 'X'");
    assertMistake(HEADER + "v-x-1\tV\tmeet with\tconsult.meet\twith" + rest, ":2: ", "'with'");
    assertMistake(HEADER + "\n# a remark\nv-mete-3\toff\n", ":4: ", "'v-meet-3'?");
    assertMistake(HEADER + "v-x-1\tV\tmeet\n", ":2: ", "8 columns");
    assertMistake("id\tpos\n", ":1: ", "'pattern'");
    String entry = "v-x-1\tV\tmeet\tconsult.meet\twith" + rest;
    assertMistake(HEADER + entry + entry, ":3: ", "'v-x-1'");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> EventLexicon.bundled().with(folder.resolve("none.tsv")))
        .isInstanceOf(LexiconFileException.class)
        .hasMessageContaining("none.tsv");
  }

  private void assertMistake(String content, String... parts) throws IOException {
    Path file = file(content);
    assertThatThrownBy(() -> EventLexicon.bundled().with(file))
        .isInstanceOf(LexiconFileException.class)
        .hasMessageContainingAll(parts)
        .hasMessageStartingWith(file.toString());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("own.tsv"), content);
  }
}
