package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private static final String TEXT = "Nice of the Lima Port Authority to ask Salas.";

  private JCas jcas;

  @BeforeEach
  void makeDocument() throws Exception {
    jcas = JCasFactory.createJCas();
    jcas.setDocumentText(TEXT);
  }

  private void propose(String engine, String words, EntityType type, double confidence) {
    int begin = TEXT.indexOf(words);
    Candidates.add(
        jcas,
        engine,
        begin,
        begin + words.length(),
        new Candidates.Proposal(type, null, null, "rule", null, confidence));
  }

  private List<String> decided() {
    for (EntityType type : EntityType.values()) {
      Candidates.decide(jcas, type, 0.5);
    }
    return jcas.select(EntityMention.class)
        .map(m -> m.getCoveredText() + "/" + m.getValue())
        .toList();
  }

  @Test
  void longestWinsWithoutAModel() {
    propose("gazetteer", "Lima", EntityType.LOCATION, 0.9);
    propose("name-runs", "Lima Port Authority", EntityType.ORGANIZATION, 0.7);
    assertThat(decided()).containsExactly("Lima Port Authority/ORG");
  }

  @Test
  void modelOutvotesAListWhereItFindsTheNameUnlikely() {
    propose("gazetteer", "Nice", EntityType.LOCATION, 0.85);
    propose("linear-names", "Nice", EntityType.LOCATION, 0.02);
    assertThat(decided()).isEmpty();
  }

  @Test
  void listHelpsANameOfWhichTheModelIsUnsure() {
    propose("gazetteer", "Lima", EntityType.LOCATION, 0.85);
    propose("linear-names", "Lima", EntityType.LOCATION, 0.3);
    assertThat(decided()).containsExactly("Lima/LOC");
  }

  @Test
  void surestTypeWinsOnOneSpan() {
    propose("name-runs", "Salas", EntityType.LOCATION, 0.65);
    propose("linear-names", "Salas", EntityType.LOCATION, 0.1);
    propose("linear-names", "Salas", EntityType.PERSON, 0.8);
    assertThat(decided()).containsExactly("Salas/PER");
  }

  @Test
  void votesForOneNameAddUp() {
    propose("linear-names", "Salas", EntityType.PERSON, 0.7);
    propose("name-runs", "Salas", EntityType.PERSON, 0.8);
    decided();
    EntityMention mention = jcas.select(EntityMention.class).single();
    assertThat(mention.getProvenance().getConfidence()).isGreaterThan(0.8);
    assertThat(mention.getProvenance().getEngine()).isEqualTo("linear-names");
  }
}
