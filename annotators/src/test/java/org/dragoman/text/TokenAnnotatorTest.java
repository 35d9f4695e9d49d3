package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Random;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.Test;

class TokenAnnotatorTest {

  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length()).stream().map(t -> t.of(text)).toList();
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.sentences(text, 0, text.length()).stream()
        .map(s -> text.substring(s.get(0).begin(), s.get(s.size() - 1).end()))
        .toList();
  }

  private static List<List<String>> sentenceTokens(String text) {
    return SentenceSplitter.sentences(text, 0, text.length()).stream()
        .map(s -> s.stream().map(t -> t.of(text)).toList())
        .toList();
  }

  private static JCas annotated(String text, int... zones) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    for (int i = 0; i < zones.length; i += 2) {
      new Zone(jcas, zones[i], zones[i + 1]).addToIndexes();
    }
    AnalysisEngineFactory.createEngine(TokenAnnotator.class).process(jcas);
    return jcas;
  }

  @Test
  void negationAndPossessiveAreTokens() {
    assertThat(tokens("Petrov's allies don't agree; they can’t."))
        .containsExactly(
            "Petrov", "'s", "allies", "do", "n't", "agree", ";", "they", "ca", "n’t", ".");
  }

  @Test
  void nameWithApostropheStaysWhole() {
    assertThat(tokens("O'Hara met D’Amato.")).containsExactly("O'Hara", "met", "D’Amato", ".");
  }

  @Test
  void hyphenPartsWordsButNotPrefixes() {
    assertThat(tokens("UN-backed talks on e-mail"))
        .containsExactly("UN", "-", "backed", "talks", "on", "e-mail");
  }

  @Test
  void amountsAndTimesArePartedFromTheirUnits() {
    assertThat(tokens("$5.2 million (3.4%) at 10:30pm"))
        .containsExactly("$", "5.2", "million", "(", "3.4", "%", ")", "at", "10:30", "pm");
  }

  @Test
  void addressesStayWhole() {
    assertThat(tokens("See https://example.org/a?b=1, write to press@example.org."))
        .containsExactly(
            "See", "https://example.org/a?b=1", ",", "write", "to", "press@example.org", ".");
  }

  @Test
  void abbreviationsKeepTheirStop() {
    assertThat(tokens("Gen. J. P. Rao of the U.S. Army and Acme Corp. met Dr. Sy."))
        .contains("Gen.", "J.", "P.", "U.S.", "Corp.", "Dr.", "Sy");
  }

  @Test
  void contractionsWithoutAMarkArePartedToo() {
    assertThat(tokens("I cannot go, dont ask: we're gonna stay, y'all couldn't've known."))
        .contains("can", "not", "do", "nt", "gon", "na", "y'", "all", "could", "n't", "'ve");
  }

  @Test
  void amountsDatesAndPhoneNumbersAreWhole() {
    assertThat(tokens("Rs3,500.50 on 26/09/2024, call 202-555-0143, 10km in the 1990s, 80's, '90s"))
        .contains(
            "Rs", "3,500.50", "26/09/2024", "202-555-0143", "10", "km", "1990s", "80's", "'90s");
    assertThat(tokens("seats 12,13,14")).containsExactly("seats", "12", ",", "13", ",", "14");
  }

  @Test
  void quotesThatADecodingBrokeAreMarks() {
    assertThat(tokens("â€œWe donâ€™t,â€\u009D said Goaâ€™s mayor."))
        .startsWith("â€œ", "We", "do", "nâ€™t", ",", "â€\u009D", "said", "Goa", "â€™s");
  }

  @Test
  void emojiAndEmoticonsAreWhole() {
    assertThat(tokens("Great :-) \uD83D\uDC4D\uD83C\uDFFD \uD83C\uDDFA\uD83C\uDDF3 :P"))
        .containsExactly(
            "Great", ":-)", "\uD83D\uDC4D\uD83C\uDFFD", "\uD83C\uDDFA\uD83C\uDDF3", ":P");
  }

  @Test
  void addressesOfEveryKindStayWhole() {
    assertThat(tokens("Read report_final.pdf or example.co.uk/news, then alt.travel.asia."))
        .containsExactly(
            "Read",
            "report_final.pdf",
            "or",
            "example.co.uk/news",
            ",",
            "then",
            "alt.travel.asia",
            ".");
  }

  @Test
  void abbreviationGivesItsStopToTheSentenceItEnds() {
    assertThat(sentenceTokens("He works for Acme Corp. He likes it."))
        .contains(List.of("He", "works", "for", "Acme", "Corp", "."));
    assertThat(sentenceTokens("She lives in the U.S. He does not.").get(0)).endsWith("U.S.");
  }

  @Test
  void sentencesPartWhereStopsAreMissing() {
    assertThat(sentences("Thanks for your help! please call me tomorrow. Regards, John"))
        .contains("Thanks for your help!", "please call me tomorrow.");
  }

  @Test
  void hardWrappedLinesAreOneSentence() {
    assertThat(
            sentences(
                "Ministers of five states met on Tuesday to prepare\na summit on the crisis in the"
                    + " north, as Mr.\nMusa's rebels took two towns."))
        .hasSize(1);
  }

  @Test
  void endlessTextIsCutIntoPieces() {
    String text = "aye ".repeat(5_000);
    assertThat(sentences(text)).hasSizeGreaterThan(7).allMatch(s -> s.length() <= 2_500);
  }

  @Test
  void titleDoesNotEndASentence() {
    assertThat(sentences("He met Gen. Rao in Goa. They spoke of Mr. Sy."))
        .containsExactly("He met Gen. Rao in Goa.", "They spoke of Mr. Sy.");
  }

  @Test
  void acronymEndsASentenceWhereAnotherBegins() {
    assertThat(sentences("He flew to the U.S. The envoy stayed. The U.S. Army left."))
        .containsExactly("He flew to the U.S.", "The envoy stayed.", "The U.S. Army left.");
  }

  @Test
  void closingQuoteBelongsToItsSentence() {
    assertThat(sentences("“We will sign.” Then he left. \"Why?\" she asked."))
        .containsExactly("“We will sign.”", "Then he left.", "\"Why?\" she asked.");
  }

  @Test
  void possessiveApostropheDoesNotEndASentence() {
    assertThat(sentences("The Workers' Party lost. Ana Rao left the Farmers' Union."))
        .containsExactly("The Workers' Party lost.", "Ana Rao left the Farmers' Union.");
  }

  @Test
  void initialDoesNotEndASentence() {
    assertThat(sentences("A. B. Vajpayee spoke.")).containsExactly("A. B. Vajpayee spoke.");
  }

  @Test
  void sentencesDoNotCrossZones() throws Exception {
    JCas jcas = annotated("Envoy in Goa\nTalks began on Monday.", 0, 12, 13, 35);
    assertThat(jcas.select(Sentence.class).map(Sentence::getCoveredText))
        .containsExactly("Envoy in Goa", "Talks began on Monday.");
  }

  @Test
  void offsetsAreUtf16CodeUnits() throws Exception {
    JCas jcas = annotated("😀 Goa won.", 0, 11);
    assertThat(jcas.select(Token.class).asList())
        .extracting(Token::getCoveredText, Token::getBegin)
        .containsExactly(tuple("😀", 0), tuple("Goa", 3), tuple("won", 7), tuple(".", 10));
  }

  @Test
  void everyCharacterButWhiteSpaceIsInExactlyOneToken() {
    String[] pieces = {
      "a",
      "B",
      "é",
      "U.S.",
      "n't",
      "'s",
      "’",
      "\"",
      "-",
      ".",
      "...",
      "?",
      " ",
      " ",
      "\n",
      "\u00A0",
      "1",
      "2.5",
      "@",
      "#x",
      "http://a.b/c",
      "😀",
      "\uD83D",
      "(",
      ")",
      "e-",
      "Mr.",
      "can",
      "not",
      "www.",
      "a@b.c",
      "\u0301",
      "&",
      "AT&T",
      "/",
      "10pm"
    };
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        built.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = built.toString();
      boolean[] covered = new boolean[text.length()];
      int at = 0;
      for (List<Span> sentence : SentenceSplitter.sentences(text, 0, text.length())) {
        for (Span token : sentence) {
          assertThat(token.begin()).as("begin of a token of <%s>", text).isGreaterThanOrEqualTo(at);
          assertThat(token.end()).as("end of a token of <%s>", text).isGreaterThan(token.begin());
          at = token.end();
          for (int i = token.begin(); i < token.end(); i++) {
            covered[i] = true;
          }
        }
      }
      for (int i = 0; i < text.length(); i++) {
        boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
        if (!space) {
          assertThat(covered[i]).as("character %d of <%s> is in a token", i, text).isTrue();
        }
      }
    }
  }
}
