package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.types.MentionCandidate;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.Test;

class LinearNameAnnotatorTest {

  private static final String TEXT =
      "Kenyan President William Ruto met Felix Tshisekedi in Goma on Tuesday. "
          + "The African Union welcomed the visit, Ruto's spokesman told Reuters.";

  private static List<String> candidates(String text, boolean gazetteer) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    new Zone(jcas, 0, text.length()).addToIndexes();
    List<AnalysisEngine> engines = new ArrayList<>();
    engines.add(AnalysisEngineFactory.createEngine(TokenAnnotator.class));
    if (gazetteer) {
      engines.add(AnalysisEngineFactory.createEngine(GazetteerAnnotator.class));
    }
    engines.add(AnalysisEngineFactory.createEngine(LinearNameAnnotator.class));
    for (AnalysisEngine engine : engines) {
      engine.process(jcas);
    }
    return jcas.select(MentionCandidate.class)
        .filter(c -> c.getProvenance().getEngine().equals("linear-names"))
        .map(
            c ->
                c.getCoveredText()
                    + "/"
                    + c.getValue()
                    + "/"
                    + c.getProvenance().getRule()
                    + "/"
                    + c.getProvenance().getConfidence())
        .toList();
  }

  @Test
  void namesOfNewsAreFound() throws Exception {
    assertThat(candidates(TEXT, false))
        .extracting(c -> c.substring(0, c.indexOf("/model")))
        .containsExactly(
            "William Ruto/PER",
            "Felix Tshisekedi/PER",
            "Goma/LOC",
            "African Union/ORG",
            "Ruto/PER",
            "Reuters/ORG");
  }

  @Test
  void modelGivesAnOpinionOnWhatAListProposes() throws Exception {
    assertThat(candidates("It would be nice of us. Nice of you to come!", true))
        .anyMatch(c -> c.startsWith("Nice/LOC/opinion/0.0"));
  }

  @Test
  void threadsShareTheModelAndAgree() throws Exception {
    List<String> alone = candidates(TEXT, false);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(() -> candidates(TEXT, false)));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void emptyDocumentHasNoNames() throws Exception {
    assertThat(candidates(" ", false)).isEmpty();
  }
}
