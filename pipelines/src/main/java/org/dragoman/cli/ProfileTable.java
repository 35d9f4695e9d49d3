package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.dragoman.run.RunOutcome;

/** Says where the time of the documents went. */
final class ProfileTable {

  private ProfileTable() {}

  static void print(RunOutcome outcome, PrintWriter out) {
    Map<String, Long> steps = outcome.summary().times().steps();
    long all = Math.max(1, steps.values().stream().mapToLong(Long::longValue).sum());
    int width = steps.keySet().stream().mapToInt(String::length).max().orElse(0);
    out.println("time of each step, over all threads:");
    steps.forEach(
        (step, time) ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "  %-" + width + "s %8.2f s %5.1f %%",
                    step,
                    time / 1000.0,
                    100.0 * time / all)));
  }
}
