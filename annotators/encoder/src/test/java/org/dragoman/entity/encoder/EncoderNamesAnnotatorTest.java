package org.dragoman.entity.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.types.MentionCandidate;
import org.junit.jupiter.api.Test;

class EncoderNamesAnnotatorTest {

  private static final String PERU =
      "Peruvian Foreign Minister Elena Quispe flew to Quito on Monday. "
          + "She will meet envoys of the Organization of American States there, "
          + "the Ministry of Fisheries said.";
  private static final String SUDAN =
      "Fighting went on near El Fasher, aid workers of the Red Cross told Amina Deng by telephone.";

  private static List<String> names(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    AnalysisEngineFactory.createEngine(EncoderNamesAnnotator.class).process(jcas);
    List<String> names = new ArrayList<>();
    for (MentionCandidate name : jcas.getAnnotationIndex(MentionCandidate.class)) {
      names.add(name.getValue() + " " + name.getCoveredText());
    }
    return names;
  }

  private static List<String> rows(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    AnalysisEngineFactory.createEngine(EncoderNamesAnnotator.class).process(jcas);
    List<String> rows = new ArrayList<>();
    for (MentionCandidate name : jcas.getAnnotationIndex(MentionCandidate.class)) {
      rows.add(
          name.getBegin()
              + " "
              + name.getEnd()
              + " "
              + name.getValue()
              + " "
              + name.getProvenance().getConfidence());
    }
    return rows;
  }

  @Test
  void namesAreFoundWithoutTitlesAndArticles() throws Exception {
    assertThat(names(PERU))
        .contains("PER Elena Quispe", "LOC Quito", "ORG Organization of American States");
  }

  @Test
  void possessiveIsNotPartOfTheName() throws Exception {
    assertThat(names("Ghana's president met Kofi Ansah's brother in Accra."))
        .contains("LOC Ghana", "PER Kofi Ansah", "LOC Accra");
  }

  @Test
  void offsetsHoldBehindAnEmoji() throws Exception {
    assertThat(names("\uD83D\uDE80\uD83D\uDE80 Rockets fell on Tripoli, Reuters said."))
        .contains("LOC Tripoli");
  }

  @Test
  void candidateOfAnotherEngineIsJudged() throws Exception {
    JCas jcas = JCasFactory.createText("Talks in Lusaka go on in April, Zambia said.", "en");
    MentionCandidate wrong = new MentionCandidate(jcas, 25, 30);
    wrong.setValue("PER");
    wrong.setProvenance(Provenances.of(jcas, "gazetteer", null, null, 0.85));
    wrong.addToIndexes();

    AnalysisEngineFactory.createEngine(EncoderNamesAnnotator.class).process(jcas);

    assertThat(jcas.getAnnotationIndex(MentionCandidate.class).select().coveredBy(25, 30).asList())
        .filteredOn(c -> c.getProvenance().getEngine().equals("encoder-names"))
        .singleElement()
        .satisfies(c -> assertThat(c.getValue()).isEqualTo("PER"))
        .satisfies(c -> assertThat(c.getProvenance().getRule()).isEqualTo("opinion"))
        .satisfies(c -> assertThat(c.getProvenance().getConfidence()).isLessThan(0.2));
  }

  @Test
  void emptyTextHasNoNames() throws Exception {
    assertThat(names(" \n ")).isEmpty();
  }

  @Test
  void documentGivesTheSameRowsAloneAndAmongOthers() throws Exception {
    List<String> alone = rows(PERU);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String text = i % 3 == 0 ? PERU : (SUDAN + " ").repeat(i);
        tasks.add(() -> rows(text));
      }
      List<Future<List<String>>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i += 3) {
        assertThat(results.get(i).get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
