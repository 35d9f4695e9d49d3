package org.dragoman.corpus.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects faults: counts all, keeps the first ones. Not thread safe. */
final class FaultList {

  private final List<Fault> kept = new ArrayList<>();
  private final int limit;
  private long count;

  FaultList(int limit) {
    this.limit = limit;
  }

  void add(Fault fault) {
    count++;
    if (kept.size() < limit) {
      kept.add(fault);
    }
  }

  List<Fault> kept() {
    return kept;
  }

  long count() {
    return count;
  }
}
