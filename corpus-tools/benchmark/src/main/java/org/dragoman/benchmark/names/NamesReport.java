package org.dragoman.benchmark.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The page about the names of all systems. */
final class NamesReport {

  private static final Map<String, Set<String>> COLUMNS = columns();

  /**
   * What was measured of a system.
   *
   * @param names by set and document
   * @param measures by name
   */
  record Result(
      NameSystem system,
      Map<String, Map<String, List<TextName>>> names,
      Map<String, Double> measures) {}

  private final List<NameSet> sets;
  private final List<Result> results;
  private final StringBuilder page = new StringBuilder();

  NamesReport(List<NameSet> sets, List<Result> results) {
    this.sets = sets;
    this.results = results;
  }

  private static Map<String, Set<String>> columns() {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    columns.put("all", NameScore.ALL);
    for (String type : List.of("PER", "ORG", "LOC")) {
      columns.put(type, Set.of(type));
    }
    return columns;
  }

  /** Returns the page as Markdown. */
  String markdown() {
    List<String> ids = results.stream().map(result -> result.system().id()).toList();
    page.append(
        """
        # Names: Dragoman beside other taggers

        Written by `corpus-tools/benchmark/run --task names --systems %s`: all systems in one run, each in a process of its own, measured by the same
        program. Exact spans and types, F1 in percent (precision / recall). Sets: `uner_ewt` dev (web text), `re3d` (defence news, names cut out of longer
        phrases by rule), `wnut17` dev (tweets and forums), the five original articles and the five reports of the module `seeds`. Ours was developed looking at
        all of them, and only the last two follow our guidelines; the peers are as they come, but for NLP4J and ANNIE "the", "Mr" and a possessive are cut off.

        """
            .formatted(String.join(",", ids)));
    overview();
    sets.forEach(this::details);
    measures();
    return page.toString();
  }

  private void overview() {
    page.append("| F1 |");
    sets.forEach(set -> page.append(' ').append(set.id()).append(" |"));
    page.append("\n|---|").append("---|".repeat(sets.size())).append('\n');
    for (Result result : results) {
      page.append("| ").append(result.system().label()).append(" |");
      for (NameSet set : sets) {
        page.append(number(" %.1f |", score(result, set, NameScore.ALL).f1()));
      }
      page.append('\n');
    }
    page.append('\n');
  }

  private void details(NameSet set) {
    page.append("## ").append(set.id()).append("\n\n|  |");
    COLUMNS.forEach(
        (label, types) -> {
          int gold = score(results.get(0), set, types).gold();
          page.append(" %s (%d) |".formatted(label, gold));
        });
    page.append("\n|---|---|---|---|---|\n");
    for (Result result : results) {
      page.append("| ").append(result.system().label()).append(" |");
      for (Set<String> types : COLUMNS.values()) {
        NameScore score = score(result, set, types);
        page.append(number(" %.1f (%.1f / %.1f) |", score.f1(), score.precision(), score.recall()));
      }
      page.append('\n');
    }
    page.append('\n');
  }

  private void measures() {
    page.append(
        """
        ## Speed and memory

        Ours up to the step after which no name changes. Characters per second of CPU time of the whole process (compiler and garbage
        collection too), after a warm-up, over all sets but the tweets; load: from the start of the process until the first short text is done, wall and CPU
        seconds; memory: peak of the resident set, with this limit of the heap.

        | | characters per CPU second | load s (CPU) | peak MB (heap limit) | licence |
        |---|---|---|---|---|
        """);
    for (Result result : results) {
      Map<String, Double> m = result.measures();
      page.append(
          number(
              "| %s | %,.0f | %.1f (%.1f) | %.0f (%d) | %s |\n",
              result.system().label(),
              m.get("units_per_cpu_second"),
              m.get("load_wall_seconds"),
              m.get("load_cpu_seconds"),
              m.get("peak_memory_megabytes"),
              result.system().heapMegabytes(),
              result.system().licence()));
    }
  }

  private static NameScore score(Result result, NameSet set, Set<String> types) {
    return NameScore.of(set, result.names().getOrDefault(set.id(), Map.of()), types);
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
