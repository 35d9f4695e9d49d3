package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.entity.TaggedCas.mentions;
import static org.dragoman.entity.TaggedCas.named;

import org.apache.uima.jcas.JCas;
import org.dragoman.types.EntityMention;
import org.dragoman.types.MentionCandidate;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void titlesStayOutsideAPersonsName() throws Exception {
    JCas jcas =
        named(
            "Kenyan_JJ Foreign_NNP Minister_NNP Wanjiru_NNP Odhiambo_NNP met_VBD Sir_NNP Alan_NNP Thorpe_NNP in_IN Kampala_NNP ._.");
    assertThat(mentions(jcas))
        .containsExactly("PER Wanjiru Odhiambo", "PER Alan Thorpe", "LOC Kampala");
  }

  @Test
  void anAdjectiveBelongsToAnOrganisationButNotToAPerson() throws Exception {
    JCas jcas =
        named(
            "The_DT Peruvian_JJ Fisheries_NNP Council_NNP criticised_VBD Peruvian_JJ President_NNP Quilla_NNP Huanca_NNP ._.");
    assertThat(mentions(jcas))
        .containsExactly("ORG Peruvian Fisheries Council", "PER Quilla Huanca");
  }

  @Test
  void aTitleInsideARunOfCapitalsPartsTwoNames() throws Exception {
    JCas jcas =
        named(
            "In_IN Lima_NNP Mr_NNP Odhiambo_NNP met_VBD Kampala_NNP Mayor_NNP Sarah_NNP Achieng_NNP ._.");
    assertThat(mentions(jcas))
        .containsExactly("LOC Lima", "PER Odhiambo", "LOC Kampala", "PER Sarah Achieng");
  }

  @Test
  void aCommitteeOfAParliamentIsOneNameAndTheParliamentAnother() throws Exception {
    JCas jcas =
        named(
            "The_DT Fisheries_NNP Committee_NNP of_IN the_DT National_NNP Assembly_NNP met_VBD ._.");
    assertThat(mentions(jcas)).containsExactly("ORG Fisheries Committee", "ORG National Assembly");
  }

  @Test
  void treatiesAndWarsAreNoNames() throws Exception {
    JCas jcas =
        named(
            "They_PRP cited_VBD the_DT Lisbon_NNP Treaty_NNP and_CC the_DT Vienna_NNP Convention_NNP ._.");
    assertThat(mentions(jcas)).isEmpty();
  }

  @Test
  void partsOfHyphenatedAdjectivesAreNoNames() throws Exception {
    JCas jcas = named("A_DT NATO-like_JJ pact_NN and_CC a_DT pro-Russia_JJ party_NN ._.");
    assertThat(mentions(jcas)).isEmpty();
  }

  @Test
  void aSurnameOnceKnownIsKnownEverywhereAndInCapitals() throws Exception {
    JCas jcas =
        named(
            """
            ODHIAMBO_NNP LEAVES_VBZ
            President_NNP Wanjiru_NNP Odhiambo_NNP left_VBD ._.
            Odhiambo_NNP 's_POS plane_NN was_VBD late_JJ ._.
            """);
    assertThat(mentions(jcas))
        .containsExactly("PER ODHIAMBO", "PER Wanjiru Odhiambo", "PER Odhiambo");
  }

  @Test
  void aSlipOfTheKeysIsStillTheName() throws Exception {
    JCas jcas = named("Germany_NNP and_CC Gremany_NNP agreed_VBD ._.");
    assertThat(mentions(jcas)).containsExactly("LOC Germany", "LOC Gremany");
    assertThat(TaggedCas.entities(jcas)).containsExactly("Germany=Gremany");
  }

  @Test
  void aDemonymIsNoSlipForItsCountry() throws Exception {
    JCas jcas =
        named(
            "Russia_NNP and_CC Dominica_NNP met_VBD a_DT Dominican_NNP envoy_NN and_CC a_DT Russian_NNP one_NN ._.");
    assertThat(mentions(jcas)).containsExactly("LOC Russia", "LOC Dominica");
  }

  @Test
  void acronymInBracketsIsTheOrganisationBeforeIt() throws Exception {
    JCas jcas =
        named(
            """
            The_DT Lake_NNP Fishing_NNP Council_NNP (_-LRB- LFC_NNP )_-RRB- met_VBD ._.
            LFC_NNP members_NNS left_VBD ._.
            """);
    assertThat(mentions(jcas)).containsExactly("ORG Lake Fishing Council", "ORG LFC", "ORG LFC");
  }

  @Test
  void noCandidateIsLeftInTheIndexesAndEveryMentionSaysWhy() throws Exception {
    JCas jcas =
        named("Mr_NNP Odhiambo_NNP praised_VBD the_DT Lisbon_NNP Treaty_NNP in_IN Lima_NNP ._.");
    assertThat(jcas.getAnnotationIndex(MentionCandidate.class)).isEmpty();
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      assertThat(mention.getProvenance().getEngine()).isNotBlank();
      assertThat(mention.getProvenance().getRule()).isNotBlank();
      assertThat(mention.getProvenance().getConfidence()).isBetween(0.5, 1.0);
    }
  }
}
