package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.Article;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.Test;

class StructureAnnotatorTest {

  private static JCas structure(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    AnalysisEngineFactory.createEngine(StructureAnnotator.class).process(jcas);
    return jcas;
  }

  private static List<String> zones(JCas jcas) {
    List<String> zones = new ArrayList<>();
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      zones.add(zone.getKind() + ": " + zone.getCoveredText());
    }
    return zones;
  }

  @Test
  void pageFurnitureIsToldFromTheArticle() throws Exception {
    String page =
        """
        Ministers meet in Lima over fishing rights
        By Ana Torres in Lima
        Short Url
        Updated 4 May 2019

        Ministers meet in Lima over fishing rights
        Ministers arrive at the summit in Lima on May 3, 2019. (AFP)
        LIMA: Ministers of Peru and Chile met on Friday.
        They agreed to meet again, one of them said.
        No date set
        "We will see," he said. - REUTERS
        Source link
        """;
    assertThat(zones(structure(page)))
        .containsExactly(
            "headline: Ministers meet in Lima over fishing rights",
            "byline: By Ana Torres in Lima",
            "boilerplate: Short Url",
            "boilerplate: Updated 4 May 2019",
            "headline: Ministers meet in Lima over fishing rights",
            "caption: Ministers arrive at the summit in Lima on May 3, 2019. (AFP)",
            "dateline: LIMA:",
            "body: Ministers of Peru and Chile met on Friday.",
            "body: They agreed to meet again, one of them said.",
            "headline: No date set",
            "body: \"We will see,\" he said.",
            "wire-signature: - REUTERS",
            "boilerplate: Source link");
  }

  @Test
  void agencyDatelinesOfManyFormsAreFound() throws Exception {
    for (String dateline :
        List.of(
            "WASHINGTON (AP) —",
            "GENEVA, March 3 (Reuters) -",
            "ADDIS ABABA:",
            "Paris (AFP) –",
            "SEOUL/TOKYO, Oct. 9 (Yonhap) --")) {
      assertThat(zones(structure(dateline + " Envoys arrived late on Monday for the talks.")))
          .as(dateline)
          .containsExactly(
              "dateline: " + dateline, "body: Envoys arrived late on Monday for the talks.");
    }
  }

  @Test
  void datePrefixBeforeADatelineIsNoPartOfIt() throws Exception {
    assertThat(zones(structure(" date 2011-02-03 CAIRO: Crowds gathered in the square.")))
        .containsExactly(
            "boilerplate: date 2011-02-03",
            "dateline: CAIRO:",
            "body: Crowds gathered in the square.");
  }

  @Test
  void aHeadlineThatStandsTwiceAfterRunningTextOpensAnotherArticle() throws Exception {
    String text =
        "Floods hit the coast\n\nThe rivers rose on Monday.\nNobody was hurt.\n\n\n"
            + "Strike ends in Lyon\n\nStrike ends in Lyon\nDrivers went back to work on Tuesday.\n";
    JCas jcas = structure(text);
    assertThat(jcas.getAnnotationIndex(Article.class).select().map(Article::getTitle))
        .containsExactly("Floods hit the coast", "Strike ends in Lyon");
  }

  @Test
  void aHeadingInsideAnArticleDoesNotOpenAnother() throws Exception {
    String text =
        "Floods hit the coast\nThe rivers rose on Monday.\nAID ARRIVES\nTents came by air on Tuesday.\n";
    assertThat(structure(text).getAnnotationIndex(Article.class).size()).isEqualTo(1);
  }

  @Test
  void aHeadingInsideTheRunningTextIsNotTheTitle() throws Exception {
    JCas jcas =
        structure("The rivers rose on Monday.\nAID ARRIVES\nTents came by air on Tuesday.\n");
    assertThat(jcas.getAnnotationIndex(Article.class).select().map(Article::getTitle))
        .containsExactly((String) null);
  }

  @Test
  void hardWrappedLinesStayOneParagraph() throws Exception {
    String text =
        """
        NAIROBI, June 1 (Reuters) - The foreign ministers of Kenya and
        Somalia held talks on Monday about the border that has been shut
        since the attack in May, officials said.

        A second round will follow in Mogadishu, where the two sides hope
        to sign an accord before the end of the month.
        """;
    assertThat(zones(structure(text))).hasSize(3);
    assertThat(zones(structure(text)).get(2)).startsWith("body: A second").endsWith("month.");
  }

  @Test
  void aStrayCharacterOfABrokenEncodingIsNoZone() throws Exception {
    assertThat(zones(structure("\u05B1\n\nTalks end in Oslo\nThe envoys left on Sunday.")))
        .containsExactly("headline: Talks end in Oslo", "body: The envoys left on Sunday.");
  }
}
