package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.encoder.EncoderNamesAnnotator;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Sentences a second of tokens, syntax and names, on one thread and on two. Run by hand with {@code
 * -Dbenchmark=FOLDER}, a folder of texts; {@code docs/syntax.md} has the command and the figures.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = ".+")
class SyntaxBenchmark {

  private static final int ROUNDS = 7;
  private static final int DOCUMENTS = 60;

  @Test
  void sentencesASecond() throws Exception {
    List<String> texts = texts(Path.of(System.getProperty("benchmark")));
    for (int threads : new int[] {1, 2}) {
      double[] rates = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        rates[round] = rate(texts, threads);
      }
      Arrays.sort(rates);
      System.out.printf(
          Locale.ROOT,
          "%d threads: median %.0f sentences a second (%.0f to %.0f)%n",
          threads,
          rates[ROUNDS / 2],
          rates[0],
          rates[ROUNDS - 1]);
      assertThat(rates[0]).isPositive();
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static double rate(List<String> texts, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int first = t;
        work.add(() -> annotate(texts, first, threads));
      }
      long start = System.nanoTime();
      int sentences = 0;
      for (Future<Integer> result : pool.invokeAll(work)) {
        sentences += result.get();
      }
      return sentences / ((System.nanoTime() - start) / 1e9);
    } finally {
      pool.shutdown();
    }
  }

  private static int annotate(List<String> texts, int first, int step) throws Exception {
    AnalysisEngine[] engines = {
      AnalysisEngineFactory.createEngine(StructureAnnotator.class),
      AnalysisEngineFactory.createEngine(TokenAnnotator.class),
      AnalysisEngineFactory.createEngine(EncoderSyntaxAnnotator.class),
      AnalysisEngineFactory.createEngine(EncoderNamesAnnotator.class)
    };
    JCas jcas = JCasFactory.createJCas();
    int sentences = 0;
    for (int d = first; d < DOCUMENTS; d += step) {
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(texts.get(d % texts.size()));
      for (AnalysisEngine engine : engines) {
        engine.process(jcas);
      }
      sentences += jcas.getAnnotationIndex(Sentence.class).size();
    }
    return sentences;
  }
}
