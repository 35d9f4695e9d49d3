package org.dragoman.pipeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.dragoman.read.CasFiller;
import org.dragoman.read.RawDocument;

/**
 * A pipeline ready to run, for use from Java:
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.load("default")) {
 *   AnnotatedText text = pipeline.annotate("The foreign ministers of Norway and Chile met in Oslo.");
 *   text.entities().forEach(entity -> System.out.println(text.mentionsOf(entity)));
 * }
 * }</pre>
 *
 * <p>Safe for threads: each call runs on engines and a CAS of its own, which are kept for the next
 * call. Results are those of single documents; what joins documents is done by a run.
 */
public final class Pipeline implements AutoCloseable {

  private record Worker(EngineChain chain, JCas jcas) {}

  private final PipelineDefinition definition;
  private final Composer composer;
  private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private Pipeline(PipelineDefinition definition) {
    this.definition = definition;
    this.composer = new Composer(definition);
  }

  /**
   * Loads a pipeline that comes with Dragoman, or a file.
   *
   * @param nameOrFile such as {@code default}; a file has a folder or ends in .yaml or .yml
   * @throws org.dragoman.problem.UsageException that names every mistake in the file with its place
   */
  public static Pipeline load(String nameOrFile) {
    return load(nameOrFile, Map.of());
  }

  /**
   * Loads a pipeline with values for its variables.
   *
   * @param variables values by name, as {@code --set} takes them
   * @throws org.dragoman.problem.UsageException that names every mistake with its place
   */
  public static Pipeline load(String nameOrFile, Map<String, String> variables) {
    return of(PipelineLibrary.onClassPath(variables).find(nameOrFile).orThrow());
  }

  /**
   * Makes a pipeline of its definition.
   *
   * @throws org.dragoman.problem.UsageException if an engine refuses its settings
   */
  public static Pipeline of(PipelineDefinition definition) {
    Pipeline pipeline = new Pipeline(definition);
    // What can't start says so now, not at the first text.
    pipeline.idle.add(pipeline.newWorker());
    return pipeline;
  }

  /** Starts a pipeline of components put together in Java. */
  public static PipelineBuilder builder() {
    return new PipelineBuilder();
  }

  /** Returns what runs. */
  public PipelineDefinition definition() {
    return definition;
  }

  /**
   * Annotates a text. Its day of publication, against which "on Monday" is read, is taken from the
   * text where that gives one.
   *
   * @return what was found, never null
   * @throws AnnotationFailedException if an engine fails
   * @throws IllegalStateException if the pipeline is closed
   */
  public AnnotatedText annotate(String text) {
    return annotate(RawDocument.of("text", text));
  }

  /**
   * Annotates a text of a day.
   *
   * @param date day of publication; null if it is unknown
   * @throws AnnotationFailedException if an engine fails
   */
  public AnnotatedText annotate(String text, LocalDate date) {
    return annotate(RawDocument.of("text", text).withDate(date));
  }

  /**
   * Annotates a document.
   *
   * @throws AnnotationFailedException if an engine fails
   */
  public AnnotatedText annotate(RawDocument document) {
    Worker worker = take();
    AnnotatedText annotated = null;
    try {
      worker.jcas().reset();
      fill(worker.jcas(), document);
      run(worker.chain(), worker.jcas());
      annotated = AnnotatedText.of(worker.jcas());
    } finally {
      // Engines that failed are not used again.
      giveBack(worker, annotated != null);
    }
    return annotated;
  }

  /**
   * Annotates a text and gives the CAS itself, with the annotations of every engine.
   *
   * @return a CAS of the caller's own
   * @throws AnnotationFailedException if an engine fails
   */
  public JCas jcas(String text) {
    JCas jcas = composer.newCas();
    fill(jcas, RawDocument.of("text", text));
    process(jcas);
    return jcas;
  }

  /**
   * Runs the engines on a CAS that the caller has filled.
   *
   * @param jcas with text, language and DKPro {@code DocumentMetaData}
   * @throws AnnotationFailedException if an engine fails
   */
  public void process(JCas jcas) {
    Worker worker = take();
    boolean done = false;
    try {
      run(worker.chain(), jcas);
      done = true;
    } finally {
      giveBack(worker, done);
    }
  }

  /** Returns a plain UIMA aggregate of the same engines, for uimaFIT and other UIMA programs. */
  public AnalysisEngineDescription description() {
    return AggregateDescriptors.of(definition);
  }

  /** Lets the engines go; a call that is under way ends as it would have. */
  @Override
  public void close() {
    closed = true;
    for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.chain().close();
    }
  }

  private void fill(JCas jcas, RawDocument document) {
    CasFiller.fill(jcas, document, definition.reader().language());
  }

  private static void run(EngineChain chain, JCas jcas) {
    String[] engine = {"reader"};
    try {
      if (!jcas.getDocumentText().isBlank()) {
        chain.process(jcas, name -> engine[0] = name);
      }
    } catch (AnalysisEngineProcessException e) {
      throw new AnnotationFailedException(engine[0], e);
    }
  }

  private Worker take() {
    if (closed) {
      throw new IllegalStateException("the pipeline '" + definition.name() + "' is closed");
    }
    Worker worker = idle.poll();
    return worker == null ? newWorker() : worker;
  }

  private void giveBack(Worker worker, boolean sound) {
    if (sound && !closed) {
      idle.add(worker);
      // It may have been closed between the two lines above.
      if (closed) {
        close();
      }
    } else {
      worker.chain().close();
    }
  }

  private Worker newWorker() {
    return new Worker(composer.newChain(), composer.newCas());
  }
}
