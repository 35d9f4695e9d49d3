package org.dragoman.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dragoman.run.StopSignal;

/**
 * Lets Ctrl-C end a run in good order: documents at work are given up, what is done is kept, and
 * the message that says how to go on is printed before the process ends.
 */
final class Interruption implements AutoCloseable {

  private static final int SECONDS = 5;

  private final StopSignal signal = new StopSignal();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "dragoman-interruption");

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Returns what the run listens to. */
  StopSignal signal() {
    return signal;
  }

  /** To be called when the run is over, in whatever way. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending; messages get a moment to be printed.
    }
    ended.countDown();
  }

  private void interrupt() {
    signal.stop("by the user");
    try {
      if (ended.await(SECONDS, TimeUnit.SECONDS)) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
