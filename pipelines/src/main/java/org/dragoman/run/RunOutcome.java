package org.dragoman.run;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.run.RunCounts;
import org.dragoman.export.run.RunSummary;

/**
 * How a run ended.
 *
 * @param out where the result lies
 * @param summary what was found and how long it took
 * @param resumed documents that an earlier run had done
 * @param failures documents that were left out
 */
public record RunOutcome(Path out, RunSummary summary, long resumed, List<Failure> failures) {

  /** Copies the list, so that it can't change. */
  public RunOutcome {
    failures = List.copyOf(failures);
  }

  /** Returns what was found. */
  public RunCounts counts() {
    return summary.counts();
  }

  /** Says whether every document is in the result. */
  public boolean isComplete() {
    return failures.isEmpty();
  }
}
