package org.dragoman.run;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.jcas.JCas;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;
import org.dragoman.read.CasFiller;
import org.dragoman.read.RawDocument;

/**
 * Runs engines on a sentence that nobody asked for, so that models are loaded before the time of
 * the first document is taken.
 */
final class WarmUp {

  private static final RawDocument DOCUMENT =
      new RawDocument(
          "warm-up",
          "warm-up",
          "warm-up:",
          null,
          null,
          "",
          null,
          LocalDate.EPOCH,
          "The foreign ministers of Norway and Chile met in Oslo.",
          List.of());

  private WarmUp() {}

  /**
   * Runs it, for no longer than a document may take: the engines may hang, and what is wrong with
   * them is said of the documents.
   */
  static void run(Composer composer, EngineChain chain, RunSettings settings)
      throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              try {
                JCas jcas = composer.newCas();
                CasFiller.fill(jcas, DOCUMENT, settings.pipeline().reader().language());
                chain.process(jcas, engine -> {});
              } catch (Exception | OutOfMemoryError e) {
                // The documents will show it.
              }
            },
            "dragoman-warm-up");
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(settings.pipeline().documentSeconds()));
  }
}
