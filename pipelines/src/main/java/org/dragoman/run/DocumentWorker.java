package org.dragoman.run;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;
import org.dragoman.read.CasFiller;
import org.dragoman.read.RawDocument;

/**
 * A thread with engines and a CAS of its own that takes documents from a queue. It is a daemon: one
 * that hangs in an engine is left behind and does not keep the process from ending.
 */
final class DocumentWorker extends Thread {

  private final Composer composer;
  private final String language;
  private final BlockingQueue<Job> queue;
  private final WorkerPool pool;
  private EngineChain chain;
  private JCas jcas;
  private volatile Attempt attempt;
  private volatile boolean stopped;

  /**
   * Makes a worker.
   *
   * @param chain engines that are ready; null to make them at the first document
   */
  DocumentWorker(
      Composer composer,
      EngineChain chain,
      String language,
      BlockingQueue<Job> queue,
      WorkerPool pool) {
    super("dragoman-worker");
    setDaemon(true);
    this.composer = composer;
    this.chain = chain;
    this.language = language;
    this.queue = queue;
    this.pool = pool;
  }

  /** Returns what it is at; null between documents. */
  Attempt attempt() {
    return attempt;
  }

  /** Lets it end after its document. */
  void finish() {
    stopped = true;
  }

  @Override
  public void run() {
    try {
      boolean mine = true;
      while (mine && !stopped) {
        Job job = queue.poll(50, TimeUnit.MILLISECONDS);
        if (job != null) {
          pool.guard().enter();
          try {
            mine = work(job);
          } finally {
            if (mine) {
              pool.guard().leave();
            }
          }
        }
      }
      if (mine && chain != null) {
        chain.close();
      }
    } catch (InterruptedException e) {
      // Interrupted while it waits: it is no longer needed.
    } catch (Throwable e) {
      pool.stopAll(e);
    }
  }

  /** Works on a document; false if it was given up meanwhile. */
  private boolean work(Job job) {
    prepare();
    Attempt current = new Attempt(job);
    attempt = current;
    Annotated result = null;
    Throwable failure = null;
    try {
      result = annotate(job.document(), current);
    } catch (Throwable e) {
      failure = e;
    }
    attempt = null;
    if (!current.claim()) {
      return false;
    }
    pool.times().add(current.nanosByStep());
    if (failure == null) {
      pool.done(job, result);
    } else {
      fail(job, current, failure);
    }
    return true;
  }

  private void prepare() {
    if (chain == null) {
      chain = composer.newChain();
    }
    if (jcas == null) {
      jcas = composer.newCas();
    }
  }

  private Annotated annotate(RawDocument document, Attempt current)
      throws AnalysisEngineProcessException, IOException {
    jcas.reset();
    CasFiller.fill(jcas, document, language);
    if (!document.text().isBlank()) {
      chain.process(jcas, current::enters);
    }
    current.enters("result");
    return Annotated.of(jcas, pool.casFormats());
  }

  private void fail(Job job, Attempt current, Throwable e) {
    if (!isOutOfMemory(e)) {
      pool.failed(job, job.failure(current.engine(), Reasons.of(e)));
      return;
    }
    // What the engines hold may be broken, and is a good part of what fills the memory.
    chain = null;
    jcas = null;
    if (job.alone()) {
      pool.failed(job, job.failure(current.engine(), "out of memory"));
    } else {
      pool.retryAlone(job);
    }
  }

  private static boolean isOutOfMemory(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}
