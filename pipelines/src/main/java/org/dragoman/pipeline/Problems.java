package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the problems of one file. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Node place, String what) {
    add(place.getStartMark(), what);
  }

  void add(Optional<Mark> place, String what) {
    int line = place.map(mark -> mark.getLine() + 1).orElse(1);
    int column = place.map(mark -> mark.getColumn() + 1).orElse(1);
    found.add(new Problem(file, line, column, what));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns all problems in the order of the file. */
  List<Problem> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
