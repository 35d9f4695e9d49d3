package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeExpressionAnnotatorTest {

  /** A Wednesday. */
  private static final String PUBLISHED = "1998-07-15";

  private static List<TimeExpression> read(String text, String published) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate(published);
    information.addToIndexes();
    new Sentence(jcas, 0, text.length()).addToIndexes();
    Matcher words = Pattern.compile("\\w+|[^\\w\\s]").matcher(text);
    while (words.find()) {
      new Token(jcas, words.start(), words.end()).addToIndexes();
    }
    AnalysisEngineFactory.createEngine(TimeExpressionAnnotator.class).process(jcas);
    return new ArrayList<>(jcas.getAnnotationIndex(TimeExpression.class).select().asList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met on 3 July 1998.                      | 3 July 1998 | 1998-07-03 | 1998-07-03 | day
          The treaty of April 10, 1998, ended the strike.     | April 10, 1998 | 1998-04-10 | 1998-04-10 | day
          He left on Dec. 28 for Lima.                        | Dec. 28 | 1997-12-28 | 1997-12-28 | day
          Talks run from Aug. 30 to Sept. 2 in Oslo.          | Aug. 30 to Sept. 2 | 1998-08-30 | 1998-09-02 | range
          The fair of June 5-7 was called off.                | June 5-7 | 1998-06-05 | 1998-06-07 | range
          Peru recalled its consul on Friday.                 | Friday | 1998-07-10 | 1998-07-10 | day
          Peru recalled its consul Wednesday morning.         | Wednesday morning | 1998-07-15 | 1998-07-15 | day
          The ministers will meet on Friday.                  | Friday | 1998-07-17 | 1998-07-17 | day
          He said the ministers will meet on Friday.          | Friday | 1998-07-17 | 1998-07-17 | day
          On Friday the ministers will meet in Quito.         | Friday | 1998-07-17 | 1998-07-17 | day
          The vote was put off last Wednesday.                | last Wednesday | 1998-07-08 | 1998-07-08 | day
          The vote is next Wednesday.                         | next Wednesday | 1998-07-22 | 1998-07-22 | day
          Shells fell overnight from Monday to Tuesday there. | overnight from Monday to Tuesday | 1998-07-14 | 1998-07-14 | day
          Shells fell on the town overnight.                  | overnight | 1998-07-15 | 1998-07-15 | day
          Yesterday evening the border was closed.            | Yesterday evening | 1998-07-14 | 1998-07-14 | day
          The truce expires tomorrow.                         | tomorrow | 1998-07-16 | 1998-07-16 | day
          They spoke last week.                               | last week | 1998-07-06 | 1998-07-12 | week
          They speak again next month.                        | next month | 1998-08-01 | 1998-08-31 | month
          Rebels took the port two weeks ago.                 | two weeks ago | 1998-06-29 | 1998-07-05 | week
          The border was closed three days ago.               | three days ago | 1998-07-12 | 1998-07-12 | day
          They signed it in 1979.                             | 1979 | 1979-01-01 | 1979-12-31 | year
          The 1979 accord still holds.                        | 1979 | 1979-01-01 | 1979-12-31 | year
          The front has not moved since March.                | March | 1998-03-01 | 1998-03-31 | month
          It was signed in November.                          | November | 1997-11-01 | 1997-11-30 | month
          It will be signed in November.                      | November | 1998-11-01 | 1998-11-30 | month
          Officials met over the weekend.                     | over the weekend | 1998-07-11 | 1998-07-12 | range
          He flew to Accra earlier this month.                | earlier this month | 1998-07-01 | 1998-07-15 | range
          The wars of the 1970s left scars.                   | the 1970s | 1970-01-01 | 1979-12-31 | range
          Fighting killed 40 over the past three days.        | over the past three days | 1998-07-12 | 1998-07-15 | range
          The junta ruled from 1973 to 1990.                  | from 1973 to 1990 | 1973-01-01 | 1990-12-31 | range
          """)
  void expressionIsResolved(
      String sentence, String text, String begin, String end, String precision) throws Exception {
    List<TimeExpression> found = read(sentence, PUBLISHED);

    assertThat(found).as(sentence).hasSize(1);
    TimeExpression time = found.get(0);
    assertThat(time.getCoveredText()).isEqualTo(text);
    assertThat(List.of(time.getDateBegin(), time.getDateEnd(), time.getPrecision()))
        .as(sentence)
        .containsExactly(begin, end, precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The column of 2000 soldiers may march on the capital.
          Minister May Sutherland spoke of a second chance.
          The bridge is 1,998 metres long and cost 1990.5 million.
          Sun and wind wed the coast to the sea in the mar of salt.
          He told the Today programme that the coming days would decide.
          UN resolution 1973 was adopted; Flight 2003 landed.
          """)
  void wordsThatOnlyLookLikeDatesAreLeft(String sentence) throws Exception {
    assertThat(read(sentence, PUBLISHED))
        .as(sentence)
        .extracting(TimeExpression::getCoveredText)
        .isEmpty();
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesAreRead() throws Exception {
    assertThat(read("They met on Friday, on May 3, and on May 4, 2001, and in 1999.", null))
        .extracting(TimeExpression::getDateBegin)
        .containsExactly("2001-05-04", "1999-01-01");
  }

  @Test
  void nearestVerbDecidesBetweenPastAndFuture() throws Exception {
    String text = "The envoy who will step down arrived Monday .";
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate(PUBLISHED);
    information.addToIndexes();
    new Sentence(jcas, 0, text.length()).addToIndexes();
    String[] tags = {"DT", "NN", "WP", "MD", "VB", "RP", "VBD", "NNP", "."};
    int begin = 0;
    for (String tag : tags) {
      int end = text.indexOf(' ', begin) < 0 ? text.length() : text.indexOf(' ', begin);
      Token token = new Token(jcas, begin, end);
      POS pos = new POS(jcas, begin, end);
      pos.setPosValue(tag);
      token.setPos(pos);
      token.addToIndexes();
      begin = end + 1;
    }

    AnalysisEngineFactory.createEngine(TimeExpressionAnnotator.class).process(jcas);

    assertThat(jcas.getAnnotationIndex(TimeExpression.class).select().asList())
        .extracting(TimeExpression::getDateBegin)
        .containsExactly("1998-07-13");
  }

  static List<TimePatterns.Rule> rules() {
    return TimePatterns.bundled().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void patternReadsItsOwnExamplesWhole(TimePatterns.Rule rule) throws Exception {
    for (String example : rule.example().split(";")) {
      String text = "They came " + example.strip() + " .";
      assertThat(TimePatterns.bundled().find(text))
          .as("%s: %s", rule.id(), text)
          .anySatisfy(
              m -> {
                assertThat(m.rule()).isEqualTo(rule.id());
                assertThat(text.substring(m.begin(), m.end()))
                    .isEqualTo(
                        example
                            .strip()
                            .replaceFirst("^(in|since) (?=\\p{Lu}|\\d{4}|early M)", "")
                            .replaceFirst("^the (2012) deal", "$1"));
              });
      assertThat(read(text, PUBLISHED)).as(text).isNotEmpty();
    }
  }
}
