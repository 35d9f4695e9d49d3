package org.dragoman.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Where the time of the documents went, added up over all workers. Safe for threads. */
final class StepTimes {

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Adds the times of one document, by step. */
  synchronized void add(Map<String, Long> document) {
    document.forEach((step, time) -> nanos.merge(step, time, Long::sum));
  }

  /** Returns milliseconds by step, in the order in which the steps run. */
  synchronized Map<String, Long> milliseconds() {
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    nanos.forEach((step, time) -> milliseconds.put(step, TimeUnit.NANOSECONDS.toMillis(time)));
    return milliseconds;
  }
}
