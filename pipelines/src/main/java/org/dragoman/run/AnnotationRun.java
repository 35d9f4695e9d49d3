package org.dragoman.run;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.entity.CorpusEntities;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.run.RunJson;
import org.dragoman.export.run.RunSummary;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;
import org.dragoman.problem.UsageException;
import org.dragoman.read.CorpusReader;

/**
 * A run from inputs to tables. Mistakes of the user are found before anything is written. Equal
 * inputs, settings and program give equal bytes, whatever the number of threads and however often
 * the run was killed and resumed; only {@code run.json} holds times.
 */
public final class AnnotationRun {

  private final RunSettings settings;
  private final EarlierEntities earlier;
  private final RunListener listener;
  private final StopSignal stop;
  private final Map<String, Long> milliseconds = new LinkedHashMap<>();

  /** Prepares a run; nothing is read or written yet. */
  public AnnotationRun(RunSettings settings, RunListener listener) {
    this(settings, EarlierEntities.NONE, listener, new StopSignal());
  }

  /**
   * Prepares a run that keeps ids and judgements of earlier ones and can be stopped.
   *
   * @param earlier what earlier runs left
   * @param stop ends it when it is given
   */
  public AnnotationRun(
      RunSettings settings, EarlierEntities earlier, RunListener listener, StopSignal stop) {
    this.stop = stop;
    this.settings = settings;
    this.earlier = earlier;
    this.listener = listener;
  }

  /**
   * Runs it.
   *
   * @param standardInput what the input {@code -} stands for
   * @throws UsageException if the user asked for what can't be done; nothing was written
   * @throws RunFaultException if the run had to stop; {@code --resume} goes on with it
   */
  public RunOutcome run(InputStream standardInput) {
    Instant started = Instant.now();
    OutputFolder out = new OutputFolder(settings.out());
    out.check(settings.existing());
    OutputFormats.check(settings.formats());
    CorpusEntities entities = earlier.corpusStep();
    try (out;
        SeedInput input = SeedInput.of(settings.inputs());
        CorpusReader reader =
            new CorpusReader(
                input.inputs(),
                settings.metadata(),
                settings.out(),
                settings.pipeline().reader().limits(),
                standardInput,
                settings.pipeline().reader().givenTokens())) {
      Composer composer = new Composer(settings.pipeline());
      EngineChain chain = composer.newChain();
      out.open(settings.existing());
      String hash = Versions.hash(settings.pipeline());
      RunStore store = new RunStore(out.store(), OutputFormats.ofCas(settings.formats()));
      DocumentPhase phase =
          new DocumentPhase(settings, composer, chain, hash, store, listener, stop);
      Instant composed = Instant.now();
      List<ReadDocument> documents = phase.run(reader);
      Instant processed = Instant.now();
      Duration load = Duration.between(started, composed).plus(phase.loading());
      milliseconds.put("load", load.toMillis());
      milliseconds.put("documents", Duration.between(started, processed).minus(load).toMillis());
      CorpusPhase corpus = new CorpusPhase(store, documents, entities, stop);
      CasFiles casFiles = new CasFiles(store.casFormats(), store, composer);
      RunSummary summary =
          write(
              corpus,
              files -> casFiles.write(documents, files),
              out,
              hash,
              started,
              processed,
              phase.stepMilliseconds());
      return new RunOutcome(out.path(), summary, phase.resumed(), corpus.failures());
    } catch (IOException e) {
      throw new RunFaultException("the result can't be written: " + Reasons.of(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFaultException("the run was interrupted", e);
    }
  }

  /** Writes files of single documents. */
  private interface DocumentFiles {
    void write(StagedFiles files) throws IOException;
  }

  private RunSummary write(
      CorpusPhase corpus,
      DocumentFiles documentFiles,
      OutputFolder out,
      String hash,
      Instant started,
      Instant processed,
      Map<String, Long> steps)
      throws IOException {
    corpus.read();
    corpus.problems().forEach(listener::warning);
    try (StagedFiles files = StagedFiles.in(out.path());
        OutputWriters writers =
            OutputWriters.open(OutputFormats.ofResults(settings.formats()), files)) {
      corpus.write(writers);
      documentFiles.write(files);
      Quarantine.write(corpus.failures(), files);
      Instant finished = Instant.now();
      milliseconds.put("corpus", Duration.between(processed, finished).toMillis());
      RunSummary summary =
          new RunSummary(
              new RunSummary.Pipeline(settings.pipeline().name(), hash),
              Versions.all(),
              reported(),
              writers.counter().counts(corpus.failures().size()),
              new RunSummary.Times(started, finished, milliseconds, steps));
      RunJson.write(summary, files);
      writers.publish();
      out.commit(files, settings.existing());
      return summary;
    }
  }

  private SortedMap<String, Object> reported() {
    SortedMap<String, Object> reported = new TreeMap<>();
    reported.put("inputs", settings.inputs());
    reported.put("formats", settings.formats());
    reported.put("registry", EarlierEntities.name(earlier.registry()));
    reported.put("identities", EarlierEntities.name(earlier.identities()));
    reported.put("metadata", settings.metadata() == null ? null : settings.metadata().toString());
    reported.put("threads", settings.threads());
    reported.put("max_heap_bytes", Runtime.getRuntime().maxMemory());
    reported.put("document_seconds", settings.pipeline().documentSeconds());
    reported.put("document_bytes", settings.pipeline().reader().limits().documentBytes());
    reported.put("line_characters", settings.pipeline().reader().limits().lineCharacters());
    reported.put("language", settings.pipeline().reader().language());
    return reported;
  }
}
