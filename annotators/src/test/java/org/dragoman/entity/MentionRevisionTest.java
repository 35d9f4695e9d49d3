package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.Test;

class MentionRevisionTest {

  private static List<String> revised(String text, String name, EntityType type) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    new Zone(jcas, 0, text.length()).addToIndexes();
    int begin = text.indexOf(name);
    EntityMention mention = Candidates.mention(jcas, type, begin, begin + name.length());
    mention.setProvenance(Provenances.of(jcas, "linear-names", "model", null, 0.7));
    mention.addToIndexes();
    AnalysisEngineFactory.createEngine(DocumentNamesAnnotator.class).process(jcas);
    return TaggedCas.mentions(jcas);
  }

  @Test
  void namesThatRanTogetherArePartedWhereTheFirstComesAgain() throws Exception {
    String text = "Best wishes, Wanjiru Wanjiru Odhiambo wrote this yesterday.";
    assertThat(revised(text, "Wanjiru Wanjiru Odhiambo", EntityType.PERSON))
        .containsExactly("PER Wanjiru", "PER Wanjiru Odhiambo");
  }

  @Test
  void nameWithoutRepetitionStays() throws Exception {
    assertThat(revised("Kofi Mensah Kofitan spoke.", "Kofi Mensah Kofitan", EntityType.PERSON))
        .containsExactly("PER Kofi Mensah Kofitan");
  }

  @Test
  void surnameBeforeAdministrationIsThePerson() throws Exception {
    assertThat(revised("Aides of the Obama administration left.", "Obama", EntityType.ORGANIZATION))
        .containsExactly("PER Obama");
  }

  @Test
  void placeAndUnknownNameBeforeAdministrationStay() throws Exception {
    assertThat(revised("The Kampala administration met.", "Kampala", EntityType.LOCATION))
        .containsExactly("LOC Kampala");
    assertThat(revised("The Harbourside campaign met.", "Harbourside", EntityType.ORGANIZATION))
        .containsExactly("ORG Harbourside");
  }

  @Test
  void sessionOfAnAssemblyIsNoNameButTheBodyIs() throws Exception {
    String name = "UN General Assembly";
    String session = "Both spoke at the UN General Assembly in October, aides said.";
    assertThat(revised(session, name, EntityType.ORGANIZATION)).isEmpty();
    String body = "Nauru asked for a vote at the UN General Assembly and won it.";
    assertThat(revised(body, name, EntityType.ORGANIZATION))
        .containsExactly("ORG UN General Assembly");
  }

  @Test
  void hyphenatedAdjectiveIsNoCandidate() throws Exception {
    JCas jcas = JCasFactory.createText("A Kenya-style pact near Kenya.", "en");
    Candidates.Proposal place =
        new Candidates.Proposal(EntityType.LOCATION, null, null, "model", null, 0.9);
    Candidates.add(jcas, "linear-names", 2, 7, place);
    Candidates.add(jcas, "linear-names", 24, 29, place);
    assertThat(jcas.getAnnotationIndex(org.dragoman.types.MentionCandidate.class).select().asList())
        .extracting(org.dragoman.types.MentionCandidate::getBegin)
        .containsExactly(24);
  }
}
