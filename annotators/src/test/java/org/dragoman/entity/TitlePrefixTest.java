package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlePrefixTest {

  private static String name(String words) {
    return words.substring(TitlePrefix.length(words));
  }

  @Test
  void titleAndItsCountryAreNoPartOfTheName() {
    assertThat(name("Peru President Ollanta Humala")).isEqualTo("Ollanta Humala");
    assertThat(name("French Foreign Minister Roland Dumas")).isEqualTo("Roland Dumas");
    assertThat(name("Gen. Rosso José Serrano")).isEqualTo("Rosso José Serrano");
  }

  @Test
  void nameWithoutTitleStays() {
    assertThat(name("Ollanta Humala")).isEqualTo("Ollanta Humala");
    assertThat(name("Dean Acheson")).isEqualTo("Dean Acheson");
    assertThat(name("Humala")).isEqualTo("Humala");
  }
}
