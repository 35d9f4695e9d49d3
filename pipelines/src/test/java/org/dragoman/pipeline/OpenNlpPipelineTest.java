package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.problem.UsageException;
import org.junit.jupiter.api.Test;

/** DKPro Core's engines as steps; they are on the class path under {@code -P full} or opennlp. */
class OpenNlpPipelineTest {

  private static final String TEXT =
      "Kenyan President Wanjiru Odhiambo met Kofi Mensah in Nairobi. She praised Mr. Mensah.";
  private static final boolean THERE =
      PipelineLibrary.onClassPath(Map.of()).names().contains("opennlp");

  @Test
  void enginesOfDkproRunBetweenOurs() {
    assumeTrue(THERE, "the optional part opennlp is not on the class path");
    try (Pipeline pipeline = Pipeline.load("opennlp")) {
      JCas jcas = pipeline.jcas(TEXT);
      AnnotatedText text = AnnotatedText.of(jcas);

      Token met = jcas.getAnnotationIndex(Token.class).select().asList().get(4);
      assertThat(met.getCoveredText()).isEqualTo("met");
      assertThat(met.getPos().getCoarseValue()).isEqualTo("VERB");
      assertThat(text.sentences()).hasSize(2);
      assertThat(text.entities(EntityType.PERSON))
          .extracting(EntityRecord::name)
          .containsExactly("Wanjiru Odhiambo", "Kofi Mensah");
    }
  }

  @Test
  void withoutTheOptionalPartItIsSaidHowToGetIt() {
    assumeTrue(!THERE, "the optional part opennlp is on the class path");

    assertThatThrownBy(() -> Pipeline.load("opennlp"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no pipeline is called 'opennlp': it comes with the optional part")
        .hasMessageContaining("set DRAGOMAN_WITH=opennlp");
    assertThatThrownBy(() -> Pipeline.builder().step("org.dkpro.core.opennlp.OpenNlpPosTagger"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("unknown step 'org.dkpro.core.opennlp.OpenNlpPosTagger': it comes")
        .hasMessageContaining("depend on org.dragoman:dragoman-opennlp");
  }
}
