package org.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.SentenceTree;
import org.junit.jupiter.api.Test;

class Nlp4jParserTest {

  @Test
  void passiveWithAgentIsUniversal() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText("The envoy was expelled by Chile on Monday. Peru protested.");
    SimplePipeline.runPipeline(
        jcas, AnalysisEngineFactory.createEngineDescription(Nlp4jParser.class));
    SentenceTree tree = SentenceTree.all(jcas).get(0);
    assertThat(tree.nodes())
        .extracting(SentenceTree.Node::toString)
        .containsExactly(
            "The/DET/det",
            "envoy/NOUN/nsubj:pass",
            "was/AUX/aux:pass",
            "expelled/VERB/root",
            "by/ADP/case",
            "Chile/PROPN/obl:agent",
            "on/ADP/case",
            "Monday/PROPN/obl",
            "./PUNCT/punct");
  }
}
