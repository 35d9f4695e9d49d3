package org.dragoman.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES =
      List.of("structure", "entities", "references", "events");

  @Test
  void misspeltNameFindsItsNearest() {
    assertThat(NearestName.of("Struktur", NAMES)).contains("structure");
    assertThat(NearestName.of("event", NAMES)).contains("events");
    assertThat(NearestName.hint("entites", NAMES)).isEqualTo("; did you mean 'entities'?");
  }

  @Test
  void nothingNearGivesNoHint() {
    assertThat(NearestName.hint("weather", NAMES)).isEmpty();
    assertThat(NearestName.hint("x", List.of())).isEmpty();
  }
}
