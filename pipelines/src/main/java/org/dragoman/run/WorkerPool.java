package org.dragoman.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.pipeline.Composer;
import org.dragoman.pipeline.EngineChain;

/**
 * Workers on documents, with a watchdog that gives up a document after its time and puts a new
 * worker in the place of the one that hangs. Documents that ran out of memory are tried again, one
 * at a time, when all others are settled. Results go to the store as they come.
 */
final class WorkerPool implements AutoCloseable {

  private static final long WATCH_MILLIS = 50;

  private final Composer composer;
  private final String language;
  private final long limitNanos;
  private final RunStore store;
  private final RunListener listener;
  private final BlockingQueue<Job> queue;
  private final List<DocumentWorker> workers = new ArrayList<>();
  private final List<Job> retries = new ArrayList<>();
  private final Thread watchdog;
  private final StopSignal stop;
  private final FailureLimit failures;
  private final StepTimes times = new StepTimes();
  private final MemoryGuard guard = new MemoryGuard();
  private long unsettled;
  private Throwable fault;
  private boolean closed;

  /**
   * Starts the workers.
   *
   * @param first engines that are ready, for the first worker
   */
  WorkerPool(
      Composer composer,
      EngineChain first,
      RunSettings settings,
      RunStore store,
      RunListener listener,
      StopSignal stop,
      FailureLimit failures) {
    this.composer = composer;
    this.language = settings.pipeline().reader().language();
    this.limitNanos = TimeUnit.SECONDS.toNanos(settings.pipeline().documentSeconds());
    this.store = store;
    this.listener = listener;
    this.stop = stop;
    this.failures = failures;
    this.queue = new ArrayBlockingQueue<>(2 * settings.threads());
    for (int i = 0; i < settings.threads(); i++) {
      startWorker(i == 0 ? first : null);
    }
    watchdog = new Thread(this::watch, "dragoman-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  /**
   * Hands over a document; waits while the queue is full.
   *
   * @throws RunFaultException if the run can't go on
   */
  void submit(Job job) throws InterruptedException {
    synchronized (this) {
      unsettled++;
    }
    do {
      throwFault();
    } while (!queue.offer(job, WATCH_MILLIS, TimeUnit.MILLISECONDS));
  }

  /**
   * Waits until every document is settled.
   *
   * @throws RunFaultException if the run can't go on
   */
  void awaitAll() throws InterruptedException {
    awaitSettled();
    List<Job> again;
    synchronized (this) {
      again = List.copyOf(retries);
    }
    for (Job job : again) {
      submit(job.retriedAlone());
      awaitSettled();
    }
  }

  /** Returns the formats in which workers hand over the CAS too. */
  List<CasFormat> casFormats() {
    return store.casFormats();
  }

  /** Returns where the time goes. */
  StepTimes times() {
    return times;
  }

  /** Returns what keeps documents back while memory is short. */
  MemoryGuard guard() {
    return guard;
  }

  /** Takes a result from a worker. */
  void done(Job job, Annotated result) {
    try {
      store.commit(job.key(), result);
      settle(job);
    } catch (IOException e) {
      stopAll(e);
    }
  }

  /** Takes a failure from a worker. */
  void failed(Job job, Failure failure) {
    try {
      store.commit(job.key(), failure);
      listener.warning(failure.toString());
      failures.count();
      settle(job);
    } catch (IOException | RunFaultException e) {
      stopAll(e);
    }
  }

  /** Takes back a document that ran out of memory beside others. */
  synchronized void retryAlone(Job job) {
    retries.add(job);
    unsettled--;
    notifyAll();
  }

  /** Ends the run for a reason that no document is to blame for. */
  synchronized void stopAll(Throwable reason) {
    if (fault == null) {
      fault = reason;
    }
    notifyAll();
  }

  /** Lets the workers end; those that hang are left behind. */
  @Override
  public synchronized void close() {
    closed = true;
    workers.forEach(DocumentWorker::finish);
    watchdog.interrupt();
  }

  private void settle(Job job) {
    listener.settled(job.document().source());
    synchronized (this) {
      unsettled--;
      notifyAll();
    }
  }

  private void awaitSettled() throws InterruptedException {
    synchronized (this) {
      while (unsettled > 0 && fault == null) {
        stop.throwIfGiven();
        wait(WATCH_MILLIS);
      }
    }
    throwFault();
  }

  private synchronized void throwFault() {
    stop.throwIfGiven();
    if (fault instanceof RunFaultException known) {
      throw known;
    }
    if (fault != null) {
      throw new RunFaultException("the run was stopped: " + Reasons.of(fault), fault);
    }
  }

  private synchronized void startWorker(EngineChain chain) {
    DocumentWorker worker = new DocumentWorker(composer, chain, language, queue, this);
    workers.add(worker);
    worker.start();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(WATCH_MILLIS);
        for (DocumentWorker worker : running()) {
          giveUpIfOverdue(worker);
        }
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }

  private synchronized List<DocumentWorker> running() {
    return List.copyOf(workers);
  }

  private void giveUpIfOverdue(DocumentWorker worker) {
    Attempt attempt = worker.attempt();
    if (attempt == null || !attempt.isOlderThan(limitNanos) || !attempt.claim()) {
      return;
    }
    synchronized (this) {
      workers.remove(worker);
      if (!closed) {
        startWorker(null);
      }
    }
    worker.interrupt();
    guard.leave();
    long seconds = TimeUnit.NANOSECONDS.toSeconds(limitNanos);
    Failure failure =
        attempt
            .job()
            .failure(attempt.engine(), "took longer than the limit of " + seconds + " seconds");
    failed(attempt.job(), failure);
  }
}
