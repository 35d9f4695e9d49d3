package org.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> body(String text) {
    return Sentences.of(text, new Span(0, text.length()), true).stream()
        .map(s -> s.of(text))
        .toList();
  }

  private static List<String> headline(String text) {
    return Sentences.of(text, new Span(0, text.length()), false).stream()
        .map(s -> s.of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Embassy in Lima closed.",
        "Gen. Juan J. Flores met Mr. Lee and Dr. M. Okafor.",
        "The raid of Jan. 3 killed No. 2 in the rebels' ranks.",
        "He works for Acme Inc. Chairman Paul Ito.",
        "\"Will you go?\" Smith asked.",
        "“Stop!” he shouted at the guards.",
        "Talks begin at 5 p.m. Monday in St. Petersburg.",
        "LIMA, Peru (AP) — The army withdrew.",
        "1. The army withdraws.",
        "Mexico’s peso fell to 17.35 per dollar, e.g. on Tuesday.",
        "He waited ... because nobody came."
      })
  void staysOneSentence(String sentence) {
    assertThat(body(sentence)).containsExactly(sentence);
  }

  @Test
  void stopAfterAbbreviationEndsSentenceBeforeStarter() {
    assertThat(body("She flew to the U.S. The visit was short. He left at 5 p.m. They stayed."))
        .containsExactly(
            "She flew to the U.S.", "The visit was short.", "He left at 5 p.m.", "They stayed.");
  }

  @Test
  void closingQuoteStaysWithItsSentence() {
    assertThat(body("“We won.” The army withdrew. \"They lost. \" Peru (and Chile.) Then left."))
        .containsExactly(
            "“We won.”",
            "The army withdrew.",
            "\"They lost. \"",
            "Peru (and Chile.)",
            "Then left.");
  }

  @Test
  void dayOfMonthAtTheEndEndsTheSentence() {
    assertThat(body("It began on Jan. 3. Chile waited.")).hasSize(2);
  }

  @Test
  void hardWrappedTextIsNotSplitAtLineBreaks() {
    String text =
        """
        LAGOS, March 3 (Wire) - Ministers of five West African states met
        on Tuesday to prepare a summit on the crisis in the north, as Mr.
        Musa's rebels have taken two towns. Nigeria called for talks and
        Ghana offered to send monitors.
        """;
    assertThat(body(text))
        .hasSize(2)
        .element(1)
        .isEqualTo("Nigeria called for talks and\nGhana offered to send monitors.");
  }

  @Test
  void indentedParagraphOfWrappedTextBeginsASentence() {
    String text =
        """
        Ministers of five West African states met on Tuesday to prepare
        a summit on the crisis in the north
          Ghana offered to send monitors to the towns that were taken by
        the rebels last week.
        """;
    assertThat(body(text)).hasSize(2);
  }

  @Test
  void paragraphPerLineSplitsAtEachLine() {
    String text =
        "The army withdrew from the town on Monday after a week of heavy fighting with rebels.\n"
            + "Rebels hail victory\r\n"
            + "A spokesman of the rebels said their fighters had taken the airport as well.\n"
            + "\"We will go on,\" he said";
    assertThat(body(text)).hasSize(4).element(1).isEqualTo("Rebels hail victory");
  }

  @Test
  void blankLineEndsASentenceWithoutStop() {
    assertThat(body("Rebels hail victory\n\nthe army withdrew")).hasSize(2);
  }

  @Test
  void lineOfAHeadlineZoneStandsAlone() {
    assertThat(headline("Rebels take airport\nafter week of fighting")).hasSize(2);
  }

  @Test
  void endlessTextIsCutIntoPieces() {
    String text = "aye ".repeat(5_000) + "x".repeat(6_000) + "\uD83D\uDE00".repeat(3_000);
    assertThat(Sentences.of(text, new Span(0, text.length()), true))
        .allMatch(s -> s.length() <= 2_500)
        .noneMatch(s -> Character.isLowSurrogate(text.charAt(s.begin())));
  }
}
