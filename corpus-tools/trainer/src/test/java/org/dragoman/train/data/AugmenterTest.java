package org.dragoman.train.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dragoman.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

class AugmenterTest {

  private static final TrainingSentence SENTENCE =
      new TrainingSentence(
          List.of("Envoy", "José", "Ramírez", "arrived", "in", "Lima", "on", "Monday", "."),
          List.of("O", "B-PER", "I-PER", "O", "O", "B-LOC", "O", "O", "O"),
          "x",
          1);
  private static final NameStock STOCK = NameStock.of(KnowledgeBase.bundled(), List.of(SENTENCE));

  private static Augmenter only(
      double substitute,
      double capitals,
      double lower,
      double headline,
      double misspell,
      double accents) {
    return new Augmenter(
        new AugmentSettings(substitute, 1, 0.8, capitals, lower, headline, misspell, accents, 0),
        STOCK);
  }

  private static TrainingSentence changed(Augmenter augmenter) {
    return augmenter.augment(SENTENCE, new Random(7));
  }

  @Test
  void capitalsKeepTheLabels() {
    TrainingSentence changed = changed(only(0, 1, 0, 0, 0, 0));
    assertThat(changed.words()).contains("RAMÍREZ", "LIMA", "MONDAY");
    assertThat(changed.labels()).isEqualTo(SENTENCE.labels());
  }

  @Test
  void lowerCaseKeepsTheLabels() {
    TrainingSentence changed = changed(only(0, 0, 1, 0, 0, 0));
    assertThat(changed.words()).contains("ramírez", "lima");
    assertThat(changed.labels()).isEqualTo(SENTENCE.labels());
  }

  @Test
  void headlineHasCapitalsAndNoStop() {
    TrainingSentence changed = changed(only(0, 0, 0, 1, 0, 0));
    assertThat(changed.words())
        .containsExactly("Envoy", "José", "Ramírez", "Arrived", "in", "Lima", "on", "Monday");
    assertThat(changed.labels()).hasSize(8);
  }

  @Test
  void namesAreReplacedByNamesOfTheirKind() {
    Augmenter augmenter = only(1, 0, 0, 0, 0, 0);
    Random random = new Random(3);
    boolean otherPlace = false;
    for (int i = 0; i < 20; i++) {
      TrainingSentence changed = augmenter.augment(SENTENCE, random);
      assertThat(changed.labels()).contains("B-PER", "B-LOC").doesNotContain("B-ORG");
      otherPlace |= !changed.words().contains("Lima");
    }
    assertThat(otherPlace).isTrue();
  }

  @Test
  void accentsAreLost() {
    assertThat(changed(only(0, 0, 0, 0, 0, 1)).words()).contains("Jose", "Ramirez");
  }

  @Test
  void slipChangesOneWord() {
    Augmenter augmenter = only(0, 0, 0, 0, 1, 0);
    long changed =
        new Random(5)
            .longs(50)
            .mapToObj(seed -> augmenter.augment(SENTENCE, new Random(seed)).words())
            .filter(words -> !words.equals(SENTENCE.words()))
            .count();
    assertThat(changed).isPositive();
  }

  @Test
  void sameSeedGivesTheSameSentence() {
    Augmenter augmenter = new Augmenter(AugmentSettings.bundled(), STOCK);
    for (int seed = 0; seed < 30; seed++) {
      assertThat(augmenter.augment(SENTENCE, new Random(seed)))
          .isEqualTo(augmenter.augment(SENTENCE, new Random(seed)));
    }
  }
}
