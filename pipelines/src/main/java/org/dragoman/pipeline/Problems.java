package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the problems of one file and of those that it extends. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  /** Makes it for a file; a problem without a place is put at its beginning. */
  Problems(String file) {
    this.file = file;
  }

  void add(Node place, String what) {
    add(place.getStartMark(), what);
  }

  void add(Optional<Mark> place, String what) {
    found.add(problem(place, what));
  }

  /** Notes what does not keep the pipeline from running. */
  void warn(Node place, String what) {
    warnings.add(problem(place.getStartMark(), Problem.WARNING + what));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  /** Returns all problems in the order of the file, then those of the files that it extends. */
  List<Problem> inOrder() {
    return inOrder(found);
  }

  /** Returns all warnings in the same order. */
  List<Problem> warningsInOrder() {
    return inOrder(warnings);
  }

  private Problem problem(Optional<Mark> place, String what) {
    return new Problem(
        place.map(Mark::getName).orElse(file),
        place.map(mark -> mark.getLine() + 1).orElse(1),
        place.map(mark -> mark.getColumn() + 1).orElse(1),
        what);
  }

  private List<Problem> inOrder(List<Problem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing((Problem each) -> !each.file().equals(file))
                .thenComparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .toList();
  }
}
