package org.dragoman.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One worker's work on one document. Either the worker ends it or the watchdog gives it up: who
 * claims it first decides, and what the other has is void.
 */
final class Attempt {

  private final Job job;
  private final long startNanos = System.nanoTime();
  private final AtomicBoolean claimed = new AtomicBoolean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private volatile String engine = "reader";
  private long enteredNanos = startNanos;

  Attempt(Job job) {
    this.job = job;
  }

  Job job() {
    return job;
  }

  String engine() {
    return engine;
  }

  void enters(String name) {
    long now = System.nanoTime();
    nanos.merge(engine, now - enteredNanos, Long::sum);
    enteredNanos = now;
    engine = name;
  }

  /** Returns the time of each step up to now; for the thread that works. */
  Map<String, Long> nanosByStep() {
    enters(engine);
    return nanos;
  }

  boolean isOlderThan(long nanos) {
    return System.nanoTime() - startNanos > nanos;
  }

  /** Takes the right to settle the document; only the first gets it. */
  boolean claim() {
    return claimed.compareAndSet(false, true);
  }
}
