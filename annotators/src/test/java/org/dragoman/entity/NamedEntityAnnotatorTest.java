package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.Gpe;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;
import org.dragoman.types.MentionCandidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Name annotations of taggers that are not ours. */
class NamedEntityAnnotatorTest {

  private static final String TEXT = "Captain Sarah Achieng sailed the Heron to Mombasa on Monday.";

  @TempDir Path folder;
  private JCas jcas;

  @BeforeEach
  void makeDocument() throws Exception {
    jcas = JCasFactory.createText(TEXT, "en");
  }

  private <T extends NamedEntity> T tag(T entity, String words, String value) {
    entity.setBegin(TEXT.indexOf(words));
    entity.setEnd(TEXT.indexOf(words) + words.length());
    entity.setValue(value);
    entity.addToIndexes();
    return entity;
  }

  private void adoptAndDecide(Object... parameters) throws Exception {
    AnalysisEngine adopt =
        AnalysisEngineFactory.createEngine(NamedEntityAnnotator.class, parameters);
    adopt.process(jcas);
    for (EntityType type : EntityType.values()) {
      Candidates.decide(jcas, type, 0.5);
    }
  }

  @Test
  void annotationsOfAnotherTaggerBecomeMentions() throws Exception {
    tag(new NamedEntity(jcas), "Sarah Achieng", "PERSON");
    tag(new Gpe(jcas), "Mombasa", null);
    tag(new NamedEntity(jcas), "Monday", "DATE");
    adoptAndDecide();
    assertThat(TaggedCas.mentions(jcas)).containsExactly("PER Sarah Achieng", "LOC Mombasa");
    EntityMention place = jcas.select(EntityMention.class).get(1);
    assertThat(place.getSubtype()).isEqualTo("GPE");
    assertThat(place.getProvenance().getEngine()).isEqualTo("named-entities");
  }

  @Test
  void ourOwnMentionsAreNotTakenASecondTime() throws Exception {
    EntityMention mention = new EntityMention(jcas);
    tag(mention, "Mombasa", "LOC");
    AnalysisEngineFactory.createEngine(NamedEntityAnnotator.class).process(jcas);
    assertThat(jcas.select(MentionCandidate.class).asList()).isEmpty();
  }

  @Test
  void mappingOfTheUserStandsInForTheBundledOne() throws Exception {
    Path mapping = folder.resolve("ships.tsv");
    Files.writeString(mapping, "value\ttype\tsubtype\nship\tORG\tOTHER\n*\t-\n");
    tag(new NamedEntity(jcas), "Heron", "SHIP");
    tag(new NamedEntity(jcas), "Mombasa", "GPE");
    adoptAndDecide(NamedEntityAnnotator.PARAM_MAPPING_FILE, mapping.toString());
    assertThat(TaggedCas.mentions(jcas)).containsExactly("ORG Heron");
  }

  @Test
  void valueThatTheMappingLacksIsNamed() throws Exception {
    tag(new NamedEntity(jcas), "Heron", "SHIP");
    assertThatThrownBy(this::adoptAndDecide)
        .rootCause()
        .isInstanceOf(UserTableException.class)
        .hasMessageContaining("the value 'SHIP' of a named entity is none of")
        .hasMessageContaining("a row 'SHIP<tab>-' leaves it out");
  }

  @Test
  void mistakeInAMappingIsNamedWithItsLine() throws Exception {
    Path mapping = folder.resolve("ships.tsv");
    Files.writeString(mapping, "value\ttype\nship\tVESSEL\n");
    assertThatThrownBy(() -> NamedEntityMapping.read(mapping))
        .hasMessage(
            mapping
                + ":2: no EntityType is called 'VESSEL'; types are PER, ORG, LOC, or - for none");
  }
}
