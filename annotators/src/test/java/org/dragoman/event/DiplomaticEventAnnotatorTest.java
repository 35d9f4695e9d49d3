package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.text.ConlluCas;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Location;
import org.junit.jupiter.api.Test;

class DiplomaticEventAnnotatorTest {

  @Test
  void passiveAgentActsAndPassiveSubjectIsDoneTo() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 3 nsubj:pass _ _
                2 was be AUX VBD _ 3 aux:pass _ _
                3 attacked attack VERB VBN _ 0 root _ _
                4 by by ADP IN _ 5 case _ _
                5 Libya Libya PROPN NNP _ 3 obl:agent _ SpaceAfter=No
                6 . . PUNCT . _ 3 punct _ _
                """))
        .containsExactly("ASSAULT attacked Libya>Chad occurred ASSAULT");
  }

  @Test
  void coordinatedSubjectOfMutualActMakesADyad() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 5 nsubj _ _
                2 and and CCONJ CC _ 3 cc _ _
                3 Libya Libya PROPN NNP _ 1 conj _ _
                4 will will AUX MD _ 5 aux _ _
                5 negotiate negotiate VERB VB _ 0 root _ SpaceAfter=No
                6 . . PUNCT . _ 5 punct _ _
                """))
        .containsExactly("CONSULT negotiate Chad>Libya planned AGREE");
  }

  @Test
  void nounTakesTheSubjectOfTheVerbThatCarriesIt() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 began begin VERB VBD _ 0 root _ _
                3 negotiations negotiation NOUN NNS _ 2 obj _ _
                4 with with ADP IN _ 5 case _ _
                5 Libya Libya PROPN NNP _ 3 nmod _ SpaceAfter=No
                6 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("CONSULT negotiations Chad>Libya occurred CONSULT");
  }

  @Test
  void contentOfARequestIsPossibleAndHasNoCodeOfItsOwn() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 urged urge VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 to to PART TO _ 5 mark _ _
                5 release release VERB VB _ 2 xcomp _ _
                6 prisoners prisoner NOUN NNS _ 5 obj _ SpaceAfter=No
                7 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly(
            "REQUEST urged Chad>Libya occurred REQUEST",
            "CONCEDE release Libya>prisoners possible null contentOf urged");
  }

  @Test
  void negatedMeetingIsDeniedAndCodedAsRejection() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 4 nsubj _ _
                2 did do AUX VBD _ 4 aux _ _
                3 not not PART RB _ 4 advmod _ _
                4 meet meet VERB VB _ 0 root _ _
                5 Libya Libya PROPN NNP _ 4 obj _ SpaceAfter=No
                6 . . PUNCT . _ 4 punct _ _
                """))
        .containsExactly("CONSULT meet Chad>Libya denied REJECT");
  }

  @Test
  void whoIsAccusedOfADeedIsItsActor() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 accused accuse VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 of of SCONJ IN _ 5 mark _ _
                5 shelling shell VERB VBG _ 2 advcl _ _
                6 villages village NOUN NNS _ 5 obj _ SpaceAfter=No
                7 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly(
            "ACCUSE accused Chad>Libya occurred ACCUSE",
            "ASSAULT shelling Libya>villages occurred null contentOf accused");
  }

  @Test
  void whoFacesSanctionsIsTheirRecipient() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 3 nsubj _ _
                2 could could AUX MD _ 3 aux _ _
                3 face face VERB VB _ 0 root _ _
                4 sanctions sanction NOUN NNS _ 3 obj _ _
                5 by by ADP IN _ 6 case _ _
                6 Libya Libya PROPN NNP _ 4 nmod _ SpaceAfter=No
                7 . . PUNCT . _ 3 punct _ _
                """))
        .containsExactly("SANCTION sanctions Libya>Chad possible THREATEN");
  }

  @Test
  void oneActInVerbAndNounIsOneEvent() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 met meet VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 for for ADP IN _ 5 case _ _
                5 talks talk NOUN NNS _ 2 obl _ SpaceAfter=No
                6 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("CONSULT met Chad>Libya occurred CONSULT");
  }

  @Test
  void actsWithoutAPoliticalActorAreNoEvents() throws Exception {
    assertThat(
            events(
                """
                1 Moths moth NOUN NNS _ 2 nsubj _ _
                2 attacked attack VERB VBD _ 0 root _ _
                3 the the DET DT _ 4 det _ _
                4 coat coat NOUN NN _ 2 obj _ SpaceAfter=No
                5 . . PUNCT . _ 2 punct _ _
                """))
        .isEmpty();
  }

  @Test
  void demonymStandsForACountryThatTheDocumentNames() throws Exception {
    assertThat(
            events(
                    """
                    1 Chadian Chadian ADJ JJ _ 2 amod _ _
                    2 troops troop NOUN NNS _ 3 nsubj _ _
                    3 invaded invade VERB VBD _ 0 root _ _
                    4 Libya Libya PROPN NNP _ 3 obj _ SpaceAfter=No
                    5 . . PUNCT . _ 3 punct _ _

                    1 Chad Chad PROPN NNP _ 2 nsubj _ _
                    2 apologised apologise VERB VBD _ 0 root _ SpaceAfter=No
                    3 . . PUNCT . _ 2 punct _ _
                    """)
                .get(0))
        .isEqualTo("ASSAULT invaded Chad>Libya occurred ASSAULT");
  }

  @Test
  void whoAccuseEachOtherMakeADyad() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 4 nsubj _ _
                2 and and CCONJ CC _ 3 cc _ _
                3 Libya Libya PROPN NNP _ 1 conj _ _
                4 criticised criticise VERB VBD _ 0 root _ _
                5 each each DET DT _ 6 det _ _
                6 other other ADJ JJ _ 4 obj _ SpaceAfter=No
                7 . . PUNCT . _ 4 punct _ _
                """))
        .containsExactly("ACCUSE criticised Chad>Libya occurred ACCUSE");
  }

  @Test
  void bothSidesAreThePairThatWasNamedBefore() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 attacked attack VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ SpaceAfter=No
                4 . . PUNCT . _ 2 punct _ _

                1 Both both DET DT _ 2 det _ _
                2 sides side NOUN NNS _ 3 nsubj _ _
                3 negotiated negotiate VERB VBD _ 0 root _ SpaceAfter=No
                4 . . PUNCT . _ 3 punct _ _
                """))
        .containsExactly(
            "ASSAULT attacked Chad>Libya occurred ASSAULT",
            "CONSULT negotiated Chad>Libya occurred CONSULT");
  }

  @Test
  void rejectedOfferHasBeenMadeToWhoRejectsIt() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 rejected reject VERB VBD _ 0 root _ _
                3 an an DET DT _ 4 det _ _
                4 offer offer NOUN NN _ 2 obj _ _
                5 by by ADP IN _ 6 case _ _
                6 Libya Libya PROPN NNP _ 4 nmod _ SpaceAfter=No
                7 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly(
            "REJECT rejected Chad>Libya occurred REJECT",
            "REQUEST offer Libya>Chad occurred null contentOf rejected");
  }

  @Test
  void whoWantsToMeetAsksNobody() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 wants want VERB VBZ _ 0 root _ _
                3 to to PART TO _ 4 mark _ _
                4 meet meet VERB VB _ 2 xcomp _ _
                5 Libya Libya PROPN NNP _ 4 obj _ SpaceAfter=No
                6 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly("CONSULT meet Chad>Libya possible AGREE");
  }

  @Test
  void warningOfOwnDeedsIsAThreat() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 warned warn VERB VBD _ 0 root _ _
                3 that that SCONJ IN _ 6 mark _ _
                4 it it PRON PRP _ 6 nsubj _ _
                5 would would AUX MD _ 6 aux _ _
                6 attack attack VERB VB _ 2 ccomp _ _
                7 Libya Libya PROPN NNP _ 6 obj _ SpaceAfter=No
                8 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly(
            "THREATEN warned Chad>Libya occurred THREATEN",
            "ASSAULT attack Chad>Libya possible null contentOf warned");
  }

  @Test
  void conditionLeavesOpenWhetherAMeetingIsRefused() throws Exception {
    assertThat(
            events(
                """
                1 If if SCONJ IN _ 3 mark _ _
                2 Chad Chad PROPN NNP _ 3 nsubj _ _
                3 refuses refuse VERB VBZ _ 8 advcl _ _
                4 to to PART TO _ 5 mark _ _
                5 meet meet VERB VB _ 3 xcomp _ _
                6 Libya Libya PROPN NNP _ 5 obj _ _
                7 nothing nothing PRON NN _ 8 nsubj _ _
                8 changes change VERB VBZ _ 0 root _ SpaceAfter=No
                9 . . PUNCT . _ 8 punct _ _
                """))
        .containsExactly(
            "REJECT refuses Chad>Libya possible null",
            "CONSULT meet Chad>Libya possible null contentOf refuses");
  }

  @Test
  void whoCallsToCongratulateHasCongratulated() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 2 nsubj _ _
                2 telephoned telephone VERB VBD _ 0 root _ _
                3 Libya Libya PROPN NNP _ 2 obj _ _
                4 to to PART TO _ 5 mark _ _
                5 congratulate congratulate VERB VB _ 2 advcl _ _
                6 it it PRON PRP _ 5 obj _ SpaceAfter=No
                7 . . PUNCT . _ 2 punct _ _
                """))
        .containsExactly(
            "CONSULT telephoned Chad>Libya occurred CONSULT",
            "SUPPORT congratulate Chad>it occurred null");
  }

  @Test
  void whatARelativeClauseTellsOfAPartyIsNoMainActInEventData() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 6 nsubj _ _
                2 which which PRON WDT _ 3 nsubj _ _
                3 invaded invade VERB VBD _ 1 acl:relcl _ _
                4 Libya Libya PROPN NNP _ 3 obj _ SpaceAfter=No
                5 , , PUNCT , _ 3 punct _ _
                6 apologised apologise VERB VBD _ 0 root _ _
                7 to to ADP IN _ 8 case _ _
                8 Libya Libya PROPN NNP _ 6 obl _ SpaceAfter=No
                9 . . PUNCT . _ 6 punct _ _
                """))
        .containsExactly(
            "ASSAULT invaded Chad>Libya occurred null",
            "SUPPORT apologised Chad>Libya occurred CONCEDE");
  }

  @Test
  void whoEndsAWarDoesNotWageIt() throws Exception {
    assertThat(
            events(
                """
                1 Chad Chad PROPN NNP _ 3 nsubj _ _
                2 will will AUX MD _ 3 aux _ _
                3 end end VERB VB _ 0 root _ _
                4 the the DET DT _ 5 det _ _
                5 war war NOUN NN _ 3 obj _ SpaceAfter=No
                6 . . PUNCT . _ 3 punct _ _
                """))
        .isEmpty();
  }

  private static List<String> events(String conllu) throws Exception {
    JCas jcas = ConlluCas.of(conllu);
    name(jcas, "Chad", "TCD", "Q657");
    name(jcas, "Libya", "LBY", "Q1016");
    AnalysisEngineFactory.createEngine(DiplomaticEventAnnotator.class).process(jcas);
    List<String> lines = new ArrayList<>();
    for (DiplomaticEvent event : jcas.getAnnotationIndex(DiplomaticEvent.class)) {
      lines.add(line(event));
    }
    return lines;
  }

  static void name(JCas jcas, String name, String country, String wikidata) {
    List<EntityMention> mentions = new ArrayList<>();
    Entity entity = new Entity(jcas);
    entity.setValue("LOC");
    entity.setSubtype("GPE");
    entity.setName(name);
    entity.setCountry(country);
    entity.setWikidataId(wikidata);
    String text = jcas.getDocumentText();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (end < text.length() && Character.isLetter(text.charAt(end))) {
        continue;
      }
      Location mention = new Location(jcas, at, end);
      mention.setValue("LOC");
      mention.setSubtype("GPE");
      mention.setEntity(entity);
      mention.addToIndexes();
      mentions.add(mention);
    }
    FSArray<EntityMention> array = new FSArray<>(EntityMention.class, jcas, mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      array.set(i, mentions.get(i));
    }
    entity.setMentions(array);
    entity.addToIndexes();
  }

  private static String line(DiplomaticEvent event) {
    List<String> actors = new ArrayList<>();
    List<String> recipients = new ArrayList<>();
    for (EventParticipant participant : event.getParticipants()) {
      String name =
          participant.getEntity() == null
              ? participant.getCoveredText()
              : participant.getEntity().getName();
      ("actor".equals(participant.getRole()) ? actors : recipients).add(name);
    }
    String content =
        event.getContentOf() == null ? "" : " contentOf " + event.getContentOf().getCoveredText();
    return "%s %s %s>%s %s %s%s"
        .formatted(
            event.getEventType(),
            event.getCoveredText(),
            String.join(",", actors),
            String.join(",", recipients),
            event.getStatus(),
            event.getPlover(),
            content);
  }
}
