package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.dragoman.corpus.stats.Statistics;
import org.dragoman.corpus.stats.Statistics.Contradiction;
import org.dragoman.problem.UsageException;
import org.dragoman.run.RunOutcome;

/** Tells at the end of a run that documents contradict each other on who holds an office. */
final class ContradictionWarning {

  private ContradictionWarning() {}

  static void print(RunOutcome outcome, PrintWriter err) {
    List<Contradiction> all = contradictions(outcome);
    if (all.isEmpty()) {
      return;
    }
    Contradiction first = all.get(0);
    String others = all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more)";
    err.println(
        "warning: both "
            + first.holder()
            + " and "
            + first.otherHolder()
            + " are said to be "
            + first.office()
            + " of "
            + first.of()
            + " at one time"
            + others
            + "; see 'dragoman stats'");
  }

  private static List<Contradiction> contradictions(RunOutcome outcome) {
    try {
      return Statistics.contradictionsOf(outcome.out());
    } catch (IOException e) {
      throw new UsageException("cannot read the result: " + e.getMessage(), e);
    }
  }
}
