package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.text.encoder.Words.Word;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static List<String> words(String text) {
    return Words.of(text, 0, text.length()).stream()
        .map(w -> text.substring(w.begin(), w.end()))
        .toList();
  }

  @Test
  void punctuationIsAWordOfItsOwn() {
    assertThat(words("U.S. envoy's al-Shabaab (WFP)"))
        .containsExactly(
            "U", ".", "S", ".", "envoy", "'", "s", "al", "-", "Shabaab", "(", "WFP", ")");
  }

  @Test
  void offsetsCountUtf16CodeUnitsBehindAnEmoji() {
    String text = "\uD83D\uDE80 Nairobi";

    assertThat(Words.of(text, 0, text.length())).containsExactly(new Word(0, 2), new Word(3, 10));
  }

  @Test
  void accentsAndCapitalsDoNotChangeThePieces() {
    assertThat(WordPieces.bundled().pieces("BOGOTÁ"))
        .isEqualTo(WordPieces.bundled().pieces("bogota"));
  }

  @Test
  void knownWordsHaveTheIdsOfTheVocabulary() {
    assertThat(WordPieces.bundled().pieces("president")).containsExactly(2343);
    assertThat(WordPieces.bundled().pieces("\uD83D\uDE80")).containsExactly(100);
  }

  @Test
  void shapesTellHowAWordIsWritten() {
    assertThat(shape("Kyiv")).isEqualTo(WordShape.TITLE);
    assertThat(shape("NATO")).isEqualTo(WordShape.UPPER);
    assertThat(shape("McGregor")).isEqualTo(WordShape.MIXED);
    assertThat(shape("G20")).isEqualTo(WordShape.LETTERS_AND_DIGITS);
    assertThat(shape("J")).isEqualTo(WordShape.INITIAL);
    assertThat(shape("2011")).isEqualTo(WordShape.DIGITS);
    assertThat(shape("—")).isEqualTo(WordShape.NONE);
  }

  private static WordShape shape(String word) {
    return WordShape.of(word, 0, word.length());
  }

  @Test
  void longTextIsCutBetweenWordsAndLosesNone() {
    String text = "The delegation from Ouagadougou left. ".repeat(120);

    List<EncodedWords> stretches = WordPieces.bundled().encode(text, 0, text.length());

    assertThat(stretches).hasSizeGreaterThan(1);
    assertThat(stretches).allMatch(s -> s.length() <= WordPieces.LONGEST_STRETCH);
    List<Word> all = new ArrayList<>();
    stretches.forEach(s -> all.addAll(s.words()));
    assertThat(all).isEqualTo(Words.of(text, 0, text.length()));
  }

  @Test
  void anyCharactersGiveWordsInOrderInsideTheText() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(
            (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(90)));
      }
      int last = 0;
      for (EncodedWords stretch : WordPieces.bundled().encode(text, 0, text.length())) {
        assertThat(stretch.first()).hasSameSizeAs(stretch.words());
        for (Word word : stretch.words()) {
          assertThat(word.begin()).as("in %s", text).isGreaterThanOrEqualTo(last);
          assertThat(word.end()).isGreaterThan(word.begin()).isLessThanOrEqualTo(text.length());
          last = word.end();
        }
      }
    }
  }
}
