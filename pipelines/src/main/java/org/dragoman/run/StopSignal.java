package org.dragoman.run;

/** Tells a run from outside that it shall end; what is done is kept. Safe for threads. */
public final class StopSignal {

  private volatile String reason;

  /**
   * Lets the run end as soon as it can.
   *
   * @param why for the message, such as "by the user"
   */
  public void stop(String why) {
    reason = why;
  }

  /**
   * Does nothing until the run shall end.
   *
   * @throws RunFaultException if it shall
   */
  void throwIfGiven() {
    if (reason != null) {
      throw new RunFaultException("the run was stopped " + reason, null);
    }
  }
}
