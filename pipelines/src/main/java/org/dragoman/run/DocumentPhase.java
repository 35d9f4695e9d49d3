package org.dragoman.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;
import org.dragoman.read.CorpusReader;
import org.dragoman.read.InputItem;
import org.dragoman.read.RawDocument;
import org.dragoman.read.UnreadableInput;

/** The first phase: every document through the pipeline, its result into the store. */
final class DocumentPhase {

  private final RunSettings settings;
  private final Composer composer;
  private final EngineChain first;
  private final String pipelineHash;
  private final RunStore store;
  private final RunListener listener;
  private final StopSignal stop;
  private final FailureLimit failures;
  private final List<ReadDocument> documents = new ArrayList<>();
  private WorkerPool pool;
  private Duration loading = Duration.ZERO;
  private long resumed;

  /**
   * Prepares it.
   *
   * @param first engines of the composer that are ready, for the first worker
   */
  DocumentPhase(
      RunSettings settings,
      Composer composer,
      EngineChain first,
      String pipelineHash,
      RunStore store,
      RunListener listener,
      StopSignal stop) {
    this.settings = settings;
    this.composer = composer;
    this.first = first;
    this.pipelineHash = pipelineHash;
    this.store = store;
    this.listener = listener;
    this.stop = stop;
    this.failures = new FailureLimit(settings.maxFailures());
  }

  /** Runs it; returns what became of each input, in the order of reading. */
  List<ReadDocument> run(CorpusReader reader) throws InterruptedException, IOException {
    listener.started(reader.size());
    reader.warnings().forEach(listener::warning);
    try {
      while (reader.hasNext()) {
        stop.throwIfGiven();
        take(reader.next());
      }
      if (pool != null) {
        pool.awaitAll();
      }
    } finally {
      if (pool != null) {
        pool.close();
      }
    }
    return documents;
  }

  /** Returns how long it took to load models. */
  Duration loading() {
    return loading;
  }

  /** Returns milliseconds by step, over all workers; empty if there was nothing to do. */
  Map<String, Long> stepMilliseconds() {
    return pool == null ? Map.of() : pool.times().milliseconds();
  }

  /** Returns how many documents an earlier run had settled. */
  long resumed() {
    return resumed;
  }

  private void take(InputItem item) throws InterruptedException, IOException {
    if (item instanceof RawDocument document) {
      take(document);
    } else if (item instanceof UnreadableInput input) {
      Failure failure = new Failure(input.source(), null, input.place(), null, input.reason());
      documents.add(new ReadDocument(null, failure));
      listener.warning(failure.toString());
      failures.count();
      listener.settled(input.source());
    }
  }

  private void take(RawDocument document) throws InterruptedException, IOException {
    DocumentKey key = DocumentKey.of(document, pipelineHash);
    documents.add(new ReadDocument(key, null));
    document.warnings().forEach(listener::warning);
    if (settings.triesAgain(document.source())) {
      store.forgetFailure(key);
    }
    if (store.has(key)) {
      if (store.failure(key).isPresent()) {
        failures.count();
      }
      resumed++;
      listener.settled(document.source());
    } else {
      pool().submit(new Job(document, key, false));
    }
  }

  /**
   * Starts the workers at the first document that needs them: models are not loaded for nothing.
   */
  private WorkerPool pool() throws InterruptedException {
    if (pool == null) {
      long begin = System.nanoTime();
      WarmUp.run(composer, first, settings);
      loading = Duration.ofNanos(System.nanoTime() - begin);
      pool = new WorkerPool(composer, first, settings, store, listener, stop, failures);
    }
    return pool;
  }
}
