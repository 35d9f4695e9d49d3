package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.ConlluCas;
import org.dragoman.time.TimeExpressionAnnotator;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.DocumentInformation;
import org.junit.jupiter.api.Test;

/** Which day is that of which act; the documents are of Sunday, 12 May 2024. */
class TimesTest {

  @Test
  void dayAfterAnAttackInThePastIsTheAttacks() throws Exception {
    assertThat(
            days(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 met meet VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 after after ADP IN _ 6 case _ _
                5 an an DET DT _ 6 det _ _
                6 attack attack NOUN NN _ 2 obl _ _
                7 on on ADP IN _ 8 case _ _
                8 Libya Libya PROPN NNP _ 6 nmod _ _
                9 on on ADP IN _ 10 case _ _
                10 Friday Friday PROPN NNP _ 2 obl _ SpaceAfter=No
                11 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("met null", "attack 2024-05-10");
  }

  @Test
  void clauseThatHappensAtTheSameTimeSharesTheDay() throws Exception {
    assertThat(
            days(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 condemned condemn VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 on on ADP IN _ 5 case _ _
                5 Thursday Thursday PROPN NNP _ 2 obl _ _
                6 as as SCONJ IN _ 8 mark _ _
                7 Libya Libya PROPN NNP _ 8 nsubj _ _
                8 expelled expel VERB VBD _ 2 advcl _ _
                9 envoys envoy NOUN NNS _ 8 obj _ _
                10 from from ADP IN _ 11 case _ _
                11 Chad Chad PROPN NNP _ 9 nmod _ SpaceAfter=No
                12 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("condemned 2024-05-09", "expelled 2024-05-09");
  }

  @Test
  void speakingOnADayHeSpokeOnThatDay() throws Exception {
    assertThat(
            days(
                """
                1 Speaking speak VERB VBG _ 6 advcl _ _
                2 on on ADP IN _ 3 case _ _
                3 Tuesday Tuesday PROPN NNP _ 1 obl _ SpaceAfter=No
                4 , , PUNCT , _ 6 punct _ _
                5 Chad Chad PROPN NNP _ 6 nsubj _ _
                6 praised praise VERB VBD _ 0 root _ _
                7 Libya Libya PROPN NNP _ 6 obj _ SpaceAfter=No
                8 . . PUNCT . _ 6 punct _ _
                """))
        .containsExactly("praised 2024-05-07");
  }

  @Test
  void conjunctWithoutASubjectOfItsOwnHappensOnTheSameDay() throws Exception {
    assertThat(
            days(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 recognised recognise VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 and and CCONJ CC _ 5 cc _ _
                5 thanked thank VERB VBD _ 2 conj _ _
                6 Libya Libya PROPN NNP _ 5 obj _ _
                7 on on ADP IN _ 8 case _ _
                8 Monday Monday PROPN NNP _ 5 obl _ SpaceAfter=No
                9 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("recognised 2024-05-06", "thanked 2024-05-06");
  }

  private static List<String> days(String conllu) throws Exception {
    JCas jcas = ConlluCas.of(conllu);
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate("2024-05-12");
    information.addToIndexes();
    DiplomaticEventAnnotatorTest.name(jcas, "Chad", "TCD", "Q657");
    DiplomaticEventAnnotatorTest.name(jcas, "Libya", "LBY", "Q1016");
    AnalysisEngineFactory.createEngine(TimeExpressionAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(DiplomaticEventAnnotator.class).process(jcas);
    List<String> lines = new ArrayList<>();
    for (DiplomaticEvent event : jcas.getAnnotationIndex(DiplomaticEvent.class)) {
      lines.add(event.getCoveredText() + " " + event.getDateBegin());
    }
    return lines;
  }
}
