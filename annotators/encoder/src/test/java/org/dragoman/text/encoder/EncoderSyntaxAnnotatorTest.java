package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.encoder.EncoderNamesAnnotator;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.TokenAnnotator;
import org.junit.jupiter.api.Test;

class EncoderSyntaxAnnotatorTest {

  private static final String ENVOYS = "The envoys of Peru were expelled by Chile on Monday.";
  private static final String TALKS = "Kenya's president has not met the rebels.";

  private static JCas parsed(String text) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    AnalysisEngineFactory.createEngine(TokenAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(EncoderSyntaxAnnotator.class).process(jcas);
    return jcas;
  }

  private static List<String> rows(JCas jcas) {
    List<String> rows = new ArrayList<>();
    for (SentenceTree tree : SentenceTree.all(jcas)) {
      for (SentenceTree.Node node : tree.nodes()) {
        rows.add(
            String.join(
                " ",
                node.text(),
                node.lemma(),
                node.upos(),
                node.relation(),
                node.head() == null ? "-" : node.head().text()));
      }
    }
    return rows;
  }

  @Test
  void passiveSentenceHasItsAgent() throws Exception {
    assertThat(rows(parsed(ENVOYS)))
        .contains(
            "envoys envoy NOUN nsubj:pass expelled",
            "Peru Peru PROPN nmod envoys",
            "expelled expel VERB root -",
            "were be AUX aux:pass expelled",
            "by by ADP case Chile");
  }

  @Test
  void featuresGoIntoThoseOfDkpro() throws Exception {
    JCas jcas = parsed(TALKS);
    Token has =
        jcas.getAnnotationIndex(Token.class).stream()
            .filter(t -> t.getCoveredText().equals("has"))
            .findFirst()
            .orElseThrow();

    assertThat(has.getPos().getPosValue()).isEqualTo("VBZ");
    assertThat(has.getMorph().getTense()).isEqualTo("Pres");
    assertThat(has.getMorph().getVerbForm()).isEqualTo("Fin");
    assertThat(has.getMorph().getValue()).contains("Number=Sing|Person=3");
  }

  @Test
  void eachSentenceHasOneTreeWhateverItsLength() throws Exception {
    String words = "Ministers met envoys and generals, ".repeat(120);
    JCas jcas = parsed(words + "they said.\n\n" + ENVOYS + "\n\n\u2060\n\n\uD83D\uDE00");

    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      List<Token> tokens =
          jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence).asList();
      assertThat(jcas.getAnnotationIndex(ROOT.class).select().coveredBy(sentence).count())
          .isEqualTo(1);
      assertThat(jcas.getAnnotationIndex(Dependency.class).select().coveredBy(sentence).count())
          .isEqualTo(tokens.size());
      for (SentenceTree.Node node : SentenceTree.of(jcas, sentence).nodes()) {
        int steps = 0;
        for (SentenceTree.Node up = node; up != null; up = up.head()) {
          assertThat(steps++).isLessThanOrEqualTo(tokens.size());
        }
      }
    }
  }

  @Test
  void documentIsParsedAlikeAloneAndBesideOthers() throws Exception {
    List<String> alone = rows(parsed(ENVOYS + " " + TALKS));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> runs = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String text = i % 2 == 0 ? ENVOYS + " " + TALKS : TALKS.repeat(1 + i);
        runs.add(() -> rows(parsed(text)));
      }
      List<Future<List<String>>> results = threads.invokeAll(runs);
      for (int i = 0; i < results.size(); i += 2) {
        assertThat(results.get(i).get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void namesAfterSyntaxTakeTheSameRunOfTheNetwork() throws Exception {
    JCas jcas = parsed(ENVOYS);
    long runs = Encoder.bundled().runs();

    AnalysisEngineFactory.createEngine(EncoderNamesAnnotator.class).process(jcas);

    assertThat(Encoder.bundled().runs()).isEqualTo(runs);
  }

  @Test
  void documentWithoutTokensStaysWithoutSyntax() throws Exception {
    assertThat(rows(parsed(""))).isEmpty();
  }
}
