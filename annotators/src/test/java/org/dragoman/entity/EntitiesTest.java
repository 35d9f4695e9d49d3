package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.entity.TaggedCas.entities;
import static org.dragoman.entity.TaggedCas.named;

import org.apache.uima.jcas.JCas;
import org.dragoman.types.Entity;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void variantsOfASurnameAreOnePerson() throws Exception {
    JCas jcas =
        named(
            """
            President_NNP Oleksiy_NNP Bondarenko_NNP spoke_VBD ._.
            Mr_NNP Bondarenko_NNP smiled_VBD ._.
            President_NNP Oleksii_NNP Bondarenko_NNP left_VBD ._.
            """);
    assertThat(entities(jcas)).containsExactly("Oleksiy Bondarenko=Bondarenko=Oleksii Bondarenko");
  }

  @Test
  void namesakesWithDifferentFirstNamesStayApart() throws Exception {
    JCas jcas =
        named(
            """
            Minister_NNP Peter_NNP Lindqvist_NNP met_VBD Minister_NNP Anna_NNP Lindqvist_NNP ._.
            Mrs_NNP Lindqvist_NNP laughed_VBD ._.
            """);
    assertThat(entities(jcas)).hasSize(2);
  }

  @Test
  void namesOfOneCountryAreOneEntityButItsCapitalIsAnother() throws Exception {
    JCas jcas =
        named(
            "The_DT United_NNP States_NNP ,_, the_DT US_NNP ,_, the_DT U.S._NNP and_CC Washington_NNP agreed_VBD ._.");
    assertThat(entities(jcas)).containsExactly("United States=US=U.S.", "Washington");
    Entity first = TaggedCas.inOrder(jcas).get(0);
    assertThat(first.getName()).isEqualTo("United States");
    assertThat(first.getWikidataId()).isEqualTo("Q30");
    assertThat(first.getCountry()).isEqualTo("USA");
  }

  @Test
  void acronymJoinsItsLongForm() throws Exception {
    JCas jcas =
        named(
            """
            The_DT Lake_NNP Fishing_NNP Council_NNP (_-LRB- LFC_NNP )_-RRB- met_VBD ._.
            LFC_NNP members_NNS left_VBD ._.
            """);
    assertThat(entities(jcas)).containsExactly("Lake Fishing Council=LFC=LFC");
  }

  @Test
  void theCountryOfAPersonIsReadFromTheWordsBeforeTheTitle() throws Exception {
    JCas jcas = named("Kenyan_JJ Foreign_NNP Minister_NNP Wanjiru_NNP Odhiambo_NNP left_VBD ._.");
    assertThat(TaggedCas.inOrder(jcas).get(0).getCountry()).isEqualTo("KEN");
  }

  @Test
  void someoneWhomTheBaseDoesNotKnowHasNoLink() throws Exception {
    JCas jcas = named("President_NNP Wanjiru_NNP Odhiambo_NNP left_VBD ._.");
    assertThat(TaggedCas.inOrder(jcas).get(0).getWikidataId()).isNull();
  }
}
