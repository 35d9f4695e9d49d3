package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private final Titles titles = Titles.bundled();

  private static List<String> texts(String text, List<TitleMatch> found) {
    return found.stream().map(m -> text.substring(m.begin(), m.end())).toList();
  }

  private List<String> found(String text) {
    return texts(text, titles.find(text));
  }

  @Test
  void longestTitleWins() {
    assertThat(found("Deputy Prime Minister Ana Brito met the chief of the general staff"))
        .containsExactly("Deputy Prime Minister", "chief of the general staff");
  }

  @Test
  void hyphensEqualSpacesAndCaseDoesNotMatter() {
    assertThat(found("The VICE-PRESIDENT called the Secretary General"))
        .containsExactly("VICE-PRESIDENT", "Secretary General");
  }

  @Test
  void modifiersTellWhenTheOfficeIsHeld() {
    assertThat(titles.find("former foreign minister Okello").get(0).status())
        .isEqualTo(RelationStatus.FORMER);
    assertThat(titles.find("ex-mayor Okello").get(0).status()).isEqualTo(RelationStatus.FORMER);
    assertThat(titles.find("President-elect Okello").get(0).status())
        .isEqualTo(RelationStatus.FUTURE);
    assertThat(titles.find("acting governor Okello").get(0).status())
        .isEqualTo(RelationStatus.CURRENT);
    assertThat(titles.find("governor Okello").get(0).status()).isNull();
  }

  @Test
  void modifierIsOutsideTheTitleItself() {
    String text = "the former special envoy";
    TitleMatch match = titles.find(text).get(0);
    assertThat(text.substring(match.begin(), match.end())).isEqualTo("former special envoy");
    assertThat(text.substring(match.titleBegin(), match.end())).isEqualTo("special envoy");
    assertThat(match.title().relation()).isEqualTo(RelationType.REPRESENTS);
  }

  @Test
  void pluralsAreRecognised() {
    String text = "spokesmen, foreign ministers, secretaries-general and chiefs of staff";
    assertThat(found(text))
        .containsExactly(
            "spokesmen", "foreign ministers", "secretaries-general", "chiefs of staff");
    assertThat(titles.find(text)).allMatch(TitleMatch::plural);
  }

  @Test
  void titleBeforeANameIsFoundFromTheName() {
    String text = "Germany sent Lt. Gen. Ruth Adler";
    assertThat(titles.endingBefore(text, text.indexOf("Ruth")))
        .map(m -> text.substring(m.begin(), m.end()))
        .contains("Lt. Gen");
    assertThat(titles.endingBefore("president, Ruth", 11)).isEmpty();
    assertThat(titles.startingAt(text, 0)).isEmpty();
    assertThat(titles.startingAt("the envoy", 4)).isPresent();
  }

  @Test
  void titleDoesNotReachOverPunctuation() {
    assertThat(found("He is foreign. Minister after minister left"))
        .containsExactly("Minister", "minister");
    assertThat(found("vice, president")).containsExactly("president");
  }

  @Test
  void honorificsImplyNoRelation() {
    assertThat(titles.find("Sir Alan Brooke").get(0).title().isHonorific()).isTrue();
  }
}
