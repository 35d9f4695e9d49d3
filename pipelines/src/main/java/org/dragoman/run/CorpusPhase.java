package org.dragoman.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.entity.CorpusEntities;
import org.dragoman.event.EventClusters;
import org.dragoman.model.DocumentResult;

/**
 * The second phase: twice over the store in the order of reading, first to make one entity of those
 * of all documents, then to write. Holds one document at a time.
 */
final class CorpusPhase {

  private final RunStore store;
  private final List<ReadDocument> documents;
  private final CorpusEntities entities;
  private final StopSignal stop;
  private final List<Failure> failures = new ArrayList<>();

  CorpusPhase(
      RunStore store, List<ReadDocument> documents, CorpusEntities entities, StopSignal stop) {
    this.store = store;
    this.documents = documents;
    this.entities = entities;
    this.stop = stop;
  }

  /**
   * Returns the documents that are left out, in the order of reading; known after {@link #read}.
   */
  List<Failure> failures() {
    return failures;
  }

  /** Returns what is wrong with the judgements of people; known after {@link #read}. */
  List<String> problems() {
    return entities.problems();
  }

  /** Goes over the store for the first time. */
  void read() throws IOException {
    for (ReadDocument document : documents) {
      stop.throwIfGiven();
      if (document.unreadable() != null) {
        failures.add(document.unreadable());
        continue;
      }
      Optional<DocumentResult> result = store.result(document.key());
      if (result.isPresent()) {
        entities.add(result.get());
      } else {
        failures.add(store.failure(document.key()).orElseThrow());
      }
    }
  }

  /** Goes over the store for the second time and writes all formats. */
  void write(OutputWriters writers) throws IOException {
    for (ReadDocument document : documents) {
      stop.throwIfGiven();
      Optional<DocumentResult> result =
          document.key() == null ? Optional.empty() : store.result(document.key());
      if (result.isPresent()) {
        writers.write(EventClusters.assign(entities.rewrite(result.get())));
      }
    }
    writers.finish(entities.entities(), entities.aliases());
  }
}
