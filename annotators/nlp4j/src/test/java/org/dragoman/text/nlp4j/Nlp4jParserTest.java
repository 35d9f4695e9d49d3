package org.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.EngineProvider;
import org.dragoman.text.SentenceTree;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.Test;

class Nlp4jParserTest {

  private static final String[] NASTY = {
    "U.S.",
    "don't",
    "can’t",
    "cannot",
    "“Hi”",
    "’s",
    "\uD83D\uDE00",
    "\uD83D\uDC68\u200D\uD83D\uDC69",
    "$5m",
    "10-day",
    "...",
    "…",
    "--",
    "http://x.y/z?q=1&b",
    "(",
    "]",
    "&amp;",
    "<b>",
    "’",
    "\"",
    "\u200E",
    "\u00A0",
    "\u200B",
    "Mr.",
    "3.",
    "1990s",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "e\u0301",
    "\uD83D",
    "\uDC00",
    "中文",
    "#tag",
    "½",
    "€3bn",
    "٣",
    "\uFEFF",
    "The",
    "envoy",
    "said",
    ".",
    ",",
    "?!",
    "\u0000",
    "\u0085"
  };

  @Test
  void passiveWithAgentIsUniversal() throws Exception {
    JCas jcas = document("The envoy was expelled by Chile on Monday. Peru protested.");
    parse(jcas);
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
    Token expelled = tree.nodes().get(3).token();
    assertThat(expelled.getMorph().getValue()).isEqualTo("Tense=Past|VerbForm=Part|Voice=Pass");
    assertThat(expelled.getLemma().getValue()).isEqualTo("expel");
    assertThat(expelled.getPos().getPosValue()).isEqualTo("VBN");
    assertThat(tree.nodes().get(5).lemma()).isEqualTo("Chile");
  }

  @Test
  void sentencesStayInsideZones() throws Exception {
    JCas jcas =
        document("Rebels take town\nBy Ana Lopez\nLIMA: Rebels took a town. They left.\nShare");
    zone(jcas, "Rebels take town", "headline");
    zone(jcas, "By Ana Lopez", "byline");
    zone(jcas, "LIMA: Rebels took a town. They left.", "body");
    parse(jcas);
    assertThat(jcas.getAnnotationIndex(Sentence.class))
        .extracting(Sentence::getCoveredText)
        .containsExactly(
            "Rebels take town", "By Ana Lopez", "LIMA: Rebels took a town.", "They left.");
  }

  @Test
  void offsetsHoldOnNastyText() throws Exception {
    Random random = new Random(7);
    for (int run = 0; run < 60; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(NASTY[random.nextInt(NASTY.length)]).append(random.nextBoolean() ? " " : "");
      }
      JCas jcas = document(text.toString());
      parse(jcas);
      assertOffsetsHold(jcas);
    }
  }

  private static void assertOffsetsHold(JCas jcas) {
    String text = jcas.getDocumentText();
    boolean[] covered = new boolean[text.length()];
    int last = 0;
    for (Token token : jcas.getAnnotationIndex(Token.class)) {
      assertThat(token.getBegin()).as(text).isGreaterThanOrEqualTo(last);
      last = token.getEnd();
      assertThat(token.getCoveredText()).as(text).isNotBlank().doesNotContainPattern("\\s");
      assertThat(token.getLemma().getValue()).as(token.getCoveredText()).isNotEmpty();
      for (int i = token.getBegin(); i < token.getEnd(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      assertThat(covered[i] || Span.isSpace(text.charAt(i)))
          .as("character %d of %s is in a token", i, text)
          .isTrue();
    }
    int tokens = jcas.getAnnotationIndex(Token.class).size();
    assertThat(jcas.getAnnotationIndex(Dependency.class).size()).as(text).isEqualTo(tokens);
    for (SentenceTree tree : SentenceTree.all(jcas)) {
      assertThat(tree.nodes()).as(text).isNotEmpty();
      assertThat(tree.nodes().stream().filter(n -> n.head() == null)).as(text).hasSize(1);
    }
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws Exception {
    List<String> texts = new ArrayList<>();
    for (String actor : List.of("Kenya", "Peru", "Fiji", "The general", "A rebel leader", "Oman")) {
      texts.add(
          actor
              + " said on Monday that talks with Chad, which began in May, had failed because of the"
              + " raids. \"We will not yield,\" a spokesman told reporters, adding that troops were"
              + " being sent to the border.");
    }
    List<String> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(syntax(text));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int round = 0; round < 10; round++) {
        for (String text : texts) {
          together.add(threads.submit(() -> syntax(text)));
        }
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void emptyAndBlankDocumentsHaveNoSentence() throws Exception {
    for (String text : List.of("", " \n\u200B\n ")) {
      JCas jcas = document(text);
      parse(jcas);
      assertThat(jcas.getAnnotationIndex(Sentence.class).size()).isZero();
    }
  }

  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(EngineProvider.class).stream())
        .flatMap(provider -> provider.get().engines())
        .contains(Nlp4jParser.class);
  }

  @Test
  void descriptionNamesWhatItWrites() throws Exception {
    var metadata = engine().getAnalysisEngineMetaData();
    assertThat(metadata.getName()).isEqualTo("nlp4j");
    assertThat(metadata.getDescription()).isNotBlank();
    assertThat(metadata.getCapabilities()[0].getOutputs())
        .extracting(Object::toString)
        .anyMatch(type -> type.contains("Dependency"));
  }

  private static String syntax(String text) throws UIMAException, CASRuntimeException {
    JCas jcas = document(text);
    parse(jcas);
    StringBuilder lines = new StringBuilder();
    for (SentenceTree tree : SentenceTree.all(jcas)) {
      for (SentenceTree.Node node : tree.nodes()) {
        lines.append(node).append(' ').append(node.head()).append(' ').append(node.lemma());
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  private static JCas document(String text) throws UIMAException {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    return jcas;
  }

  private static AnalysisEngineDescription engine() throws UIMAException {
    return AnalysisEngineFactory.createEngineDescription(Nlp4jParser.class);
  }

  private static void parse(JCas jcas) throws UIMAException {
    SimplePipeline.runPipeline(jcas, engine());
  }

  private static void zone(JCas jcas, String text, String kind) {
    int begin = jcas.getDocumentText().indexOf(text);
    Zone zone = new Zone(jcas, begin, begin + text.length());
    zone.setKind(kind);
    zone.addToIndexes();
  }
}
