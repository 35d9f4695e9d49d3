package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.StandardEngines;
import org.dragoman.entity.NameListAnnotator;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.text.encoder.EncoderSyntaxAnnotator;
import org.dragoman.types.DiplomaticEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every entry of the lexicon shows a sentence that it must find and one that it must not. A parser
 * reads a few of them wrongly; how many is held.
 */
class LexiconExamplesTest {

  /** In 100 entries: examples whose tree or lemma the parser gets wrong. */
  private static final int MISSED = 4;

  /** In 100 entries: counterexamples. */
  private static final int FALSE = 1;

  /** Those that are added by hand, and those that need a file of the user's. */
  private static final Set<Class<? extends AnalysisComponent>> SET_BY_HAND =
      Set.of(StructureAnnotator.class, TokenAnnotator.class, NameListAnnotator.class);

  private static final List<AnalysisEngine> PIPELINE = new ArrayList<>();
  private static JCas jcas;

  @BeforeAll
  static void loadTheParserOnce() throws Exception {
    PIPELINE.add(AnalysisEngineFactory.createEngine(StructureAnnotator.class));
    PIPELINE.add(AnalysisEngineFactory.createEngine(TokenAnnotator.class));
    PIPELINE.add(AnalysisEngineFactory.createEngine(EncoderSyntaxAnnotator.class));
    for (Class<? extends AnalysisComponent> engine : new StandardEngines().engines()) {
      if (!SET_BY_HAND.contains(engine)) {
        PIPELINE.add(AnalysisEngineFactory.createEngine(engine));
      }
    }
    jcas = JCasFactory.createJCas();
  }

  @Test
  void everyEntryFindsItsExample() {
    assertThat(wrong(LexiconEntry::example, (rules, entry) -> rules.contains(entry.id())))
        .as("entries that do not match their example")
        .hasSizeLessThan(of100(MISSED));
  }

  @Test
  void noEntryFindsAnEventInItsCounterexample() {
    assertThat(wrong(LexiconEntry::counterexample, (rules, entry) -> !rules.contains(entry.id())))
        .as("entries that match their counterexample")
        .hasSizeLessThan(of100(FALSE));
  }

  private static int of100(int entries) {
    return EventLexicon.bundled().entries().size() * entries / 100;
  }

  private static List<String> wrong(
      Function<LexiconEntry, String> sentence, BiPredicate<List<String>, LexiconEntry> right) {
    List<String> wrong = new ArrayList<>();
    for (LexiconEntry entry : EventLexicon.bundled().entries()) {
      String text = sentence.apply(entry);
      List<String> rules = rules(text);
      if (!right.test(rules, entry)) {
        wrong.add(entry.id() + ": " + text + " " + rules);
      }
    }
    return wrong;
  }

  private static List<String> rules(String text) {
    try {
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(text);
      for (AnalysisEngine engine : PIPELINE) {
        engine.process(jcas);
      }
    } catch (Exception e) {
      throw new AssertionError("on: " + text, e);
    }
    return jcas.getAnnotationIndex(DiplomaticEvent.class).stream()
        .map(e -> e.getProvenance().getRule())
        .toList();
  }
}
