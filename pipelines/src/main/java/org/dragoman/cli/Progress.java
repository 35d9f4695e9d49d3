package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dragoman.run.RunListener;

/** Shows how a run gets on: a bar on a terminal, else a line now and then. Safe for threads. */
final class Progress implements RunListener, AutoCloseable {

  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean quiet;
  private final AtomicLong settled = new AtomicLong();
  private long documents = -1;
  private long began = System.nanoTime();
  private long lastLine = System.nanoTime();
  private ProgressBar bar;

  Progress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** The launcher knows whether messages go to a terminal. */
  private static boolean isTerminal() {
    return Boolean.getBoolean("dragoman.terminal");
  }

  @Override
  public synchronized void started(long count) {
    documents = count;
    began = System.nanoTime();
    if (quiet) {
      return;
    }
    if (isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("annotate")
              .setInitialMax(count)
              .setUnit(" documents", 1)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
    } else {
      err.println(count < 0 ? "annotating" : "annotating " + count + " documents");
    }
  }

  @Override
  public synchronized void settled(String source) {
    long done = settled.incrementAndGet();
    if (bar != null) {
      bar.step();
    } else if (!quiet && System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      err.println(line(done, documents, lastLine - began));
    }
  }

  /** Words how far a run is, how fast, and how long it will take at that rate. */
  static String line(long done, long documents, long nanos) {
    double perSecond = done / Math.max(1e-9, nanos / 1e9);
    String line =
        String.format(
            Locale.ROOT,
            "%d%s documents, %.1f a second",
            done,
            documents < 0 ? "" : " of " + documents,
            perSecond);
    if (documents < 0) {
      return line;
    }
    long left = Math.round((documents - done) / perSecond);
    return line
        + String.format(Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
  }

  @Override
  public synchronized void warning(String line) {
    String clear = bar == null ? "" : "\r\u001b[K";
    err.println(clear + "warning: " + line);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
