package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  private static final Set<String> KNOWN =
      Set.of("place", "need", "stop", "agree", "expel", "large", "house", "tell", "refuse");

  @ParameterizedTest
  @CsvSource({
    "placed, VBD, place",
    "needed, VBN, need",
    "stopping, VBG, stop",
    "agreed, VBD, agree",
    "expelled, VBN, expel",
    "telling, VBG, tell",
    "refuses, VBZ, refuse",
    "houses, NNS, house",
    "Larger, JJR, large",
    "parties, NNS, party",
    "clashes, NNS, clash",
    "denied, VBD, deny"
  })
  void knownLemmasDecideWhatSpellingLeavesOpen(String form, String tag, String lemma) {
    assertThat(Inflection.lemma(form, tag, KNOWN::contains)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "announced, VBD, announce",
    "handling, VBG, handle",
    "charged, VBN, charge",
    "shelled, VBD, shell",
    "planned, VBD, plan",
    "talks, NNS, talk"
  })
  void unknownStemsAreJudgedByTheirLook(String form, String tag, String lemma) {
    assertThat(Inflection.lemma(form, tag, word -> false)).isEqualTo(lemma);
  }

  @Test
  void formsWithoutARegularEndingAreLeftToOthers() {
    assertThat(Inflection.lemma("met", "VBD", word -> false)).isNull();
    assertThat(Inflection.lemma("talk", "NN", word -> false)).isNull();
    assertThat(Inflection.lemma("better", "JJR", word -> false)).isNull();
  }
}
