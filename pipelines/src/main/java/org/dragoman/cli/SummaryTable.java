package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.export.run.RunCounts;
import org.dragoman.run.RunOutcome;

/** The last lines of a run: what was found, how fast, what was left out, where it lies. */
final class SummaryTable {

  private SummaryTable() {}

  static void print(RunOutcome outcome, PrintWriter out) {
    RunCounts counts = outcome.counts();
    row(out, "documents", counts.documents(), documents(outcome));
    row(out, "mentions", counts.allMentions(), byType(counts.mentions()));
    row(out, "entities", counts.entities(), "");
    row(out, "references", counts.references(), "");
    row(out, "relations", counts.allRelations(), byType(counts.relations()));
    row(out, "events", counts.allEvents(), byType(counts.events()));
    line(out, "time", time(outcome));
    line(out, "result", relative(outcome.out()).toString());
    if (!outcome.isComplete()) {
      line(
          out, "left out", relative(outcome.out()).resolve("quarantine/quarantine.csv").toString());
      line(
          out,
          "try again",
          "the same command with " + outcome.failures().get(0).retry() + ", or --retry all");
    }
  }

  private static String documents(RunOutcome outcome) {
    String resumed = outcome.resumed() == 0 ? "" : outcome.resumed() + " done by an earlier run";
    int failed = outcome.failures().size();
    String quarantined = failed == 0 ? "" : failed + " in quarantine";
    return resumed + (resumed.isEmpty() || quarantined.isEmpty() ? "" : ", ") + quarantined;
  }

  private static String time(RunOutcome outcome) {
    Map<String, Long> times = outcome.summary().times().milliseconds();
    long load = times.getOrDefault("load", 0L);
    long work = times.values().stream().mapToLong(Long::longValue).sum() - load;
    double perSecond = outcome.counts().characters() / Math.max(0.001, work / 1000.0);
    return String.format(
        Locale.ROOT,
        "%.1f s to load, %.1f s to process (%,.0f characters a second)",
        load / 1000.0,
        work / 1000.0,
        perSecond);
  }

  private static String byType(Map<?, Long> counts) {
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void row(PrintWriter out, String name, long count, String detail) {
    String line = String.format(Locale.ROOT, "%-10s %7d  %s", name, count, detail);
    out.println(line.stripTrailing());
  }

  private static void line(PrintWriter out, String name, String value) {
    out.println(String.format(Locale.ROOT, "%-10s %s", name, value));
  }

  private static Path relative(Path out) {
    Path here = Path.of("").toAbsolutePath();
    return out.startsWith(here) && !out.equals(here) ? here.relativize(out) : out;
  }
}
