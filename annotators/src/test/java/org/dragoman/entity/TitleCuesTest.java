package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dragoman.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCuesTest {

  private static final String NAME = "Ana Brito";

  private static List<TitleCue> cues(String text) {
    int begin = text.indexOf(NAME);
    return new TitleCues(KnowledgeBase.bundled(), text).of(begin, begin + NAME.length());
  }

  private static List<String> countries(String text) {
    return cues(text).stream().map(TitleCue::country).filter(Objects::nonNull).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru’s foreign minister Ana Brito left.|PER",
        "South Korean President Ana Brito left.|KOR",
        "Ana Brito, the Kenyan foreign minister, left.|KEN",
        "Ana Brito, foreign minister of Peru, left.|PER",
        "Ana Brito, the Chilean embassy’s first secretary, left.|CHL",
        "Ana Brito, a lawmaker in the Peruvian Congress, left.|PER"
      })
  void countryIsReadAtTheTitleBeforeOrBehind(String text, String country) {
    assertThat(countries(text)).as(text).containsExactly(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Brito, Kenyan President William Ruto and others met.",
        "Ana Brito met the Kenyan foreign minister.",
        "Ana Brito, who met the president of Peru, left.",
        "Ana Brito, ambassador to Peru, left."
      })
  void titlesOfOthersAreNotHers(String text) {
    assertThat(countries(text)).as(text).isEmpty();
  }

  @Test
  void formerOfficesAreMarked() {
    assertThat(cues("Former Peruvian president Ana Brito left.").get(0).country()).isEqualTo("PER");
    assertThat(cues("former president Ana Brito left.").get(0).status())
        .isEqualTo(org.dragoman.model.RelationStatus.FORMER);
  }
}
