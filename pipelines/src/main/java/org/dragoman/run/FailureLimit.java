package org.dragoman.run;

/** Ends a run in which more documents fail than the user puts up with. Safe for threads. */
final class FailureLimit {

  private final int most;
  private int failures;

  /**
   * Makes it.
   *
   * @param most documents that may fail
   */
  FailureLimit(int most) {
    this.most = most;
  }

  /**
   * Counts a document that failed.
   *
   * @throws RunFaultException if it is one too many
   */
  synchronized void count() {
    if (++failures > most) {
      throw new RunFaultException(
          "the run was stopped: more than %d documents failed (--max-failures)".formatted(most),
          null);
    }
  }
}
