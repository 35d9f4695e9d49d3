package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

  @ParameterizedTest
  @CsvSource({
    "parties, party, lower 3 y",
    "Talks, talk, lower 1 ''",
    "Zelensky, Zelensky, keep 0 ''",
    "the, the, lower 0 ''",
    "was, be, lower -1 be",
    "n't, not, lower 2 ot",
    "NATO, NATO, keep 0 ''",
    "Ministers, Minister, keep 1 ''"
  })
  void scriptMakesTheLemmaItWasReadFrom(String word, String lemma, String script) {
    LemmaScript read = LemmaScript.of(word, lemma);

    assertThat(read.toString().strip()).isEqualTo(script.replace("''", "").strip());
    assertThat(read.fits(word)).isTrue();
    assertThat(read.apply(word)).isEqualTo(lemma);
    assertThat(LemmaScript.parse(read.toString())).isEqualTo(read);
  }

  @Test
  void scriptThatCutsMoreThanThereIsDoesNotFit() {
    assertThat(new LemmaScript(true, 3, "y").fits("is")).isFalse();
  }
}
