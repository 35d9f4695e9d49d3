package org.dragoman.run;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;
import org.dragoman.read.CorpusReader;
import org.dragoman.read.InputItem;
import org.dragoman.read.RawDocument;
import org.dragoman.read.UnreadableInput;

/** The first phase: every document through the pipeline, its result into the store. */
final class DocumentPhase {

  private final RunSettings settings;
  private final String pipelineHash;
  private final RunStore store;
  private final RunListener listener;
  private final List<ReadDocument> documents = new ArrayList<>();
  private long resumed;

  DocumentPhase(RunSettings settings, String pipelineHash, RunStore store, RunListener listener) {
    this.settings = settings;
    this.pipelineHash = pipelineHash;
    this.store = store;
    this.listener = listener;
  }

  /**
   * Runs it.
   *
   * @param first engines that are ready
   * @return what became of each input, in the order of reading
   */
  List<ReadDocument> run(CorpusReader reader, Composer composer, EngineChain first)
      throws InterruptedException {
    listener.started(reader.size());
    reader.warnings().forEach(listener::warning);
    try (WorkerPool pool = new WorkerPool(composer, first, settings, store, listener)) {
      while (reader.hasNext()) {
        take(reader.next(), pool);
      }
      pool.awaitAll();
    }
    return documents;
  }

  /** Returns how many documents an earlier run had settled. */
  long resumed() {
    return resumed;
  }

  private void take(InputItem item, WorkerPool pool) throws InterruptedException {
    if (item instanceof RawDocument document) {
      take(document, pool);
    } else if (item instanceof UnreadableInput input) {
      Failure failure = new Failure(input.source(), null, input.place(), null, input.reason());
      documents.add(new ReadDocument(null, failure));
      listener.warning(failure.toString());
      listener.settled(input.source());
    }
  }

  private void take(RawDocument document, WorkerPool pool) throws InterruptedException {
    DocumentKey key = DocumentKey.of(document, pipelineHash);
    documents.add(new ReadDocument(key, null));
    document.warnings().forEach(listener::warning);
    if (store.has(key)) {
      resumed++;
      listener.settled(document.source());
    } else {
      pool.submit(new Job(document, key, false));
    }
  }
}
