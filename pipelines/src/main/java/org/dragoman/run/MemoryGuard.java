package org.dragoman.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;

/**
 * Keeps the memory from running out: when little of the heap is free even after a collection, a
 * document is begun only while no other is worked on. Safe for threads.
 */
final class MemoryGuard {

  private static final double FULL = 0.92;
  private static final long WAIT_MILLIS = 50;

  private final Optional<MemoryPoolMXBean> oldest =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
          .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
  private int atWork;

  /** Waits until there is room for a document; {@link #leave} must follow. */
  synchronized void enter() throws InterruptedException {
    while (atWork > 0 && isFull()) {
      wait(WAIT_MILLIS);
    }
    atWork++;
  }

  /** Says that a document is settled. */
  synchronized void leave() {
    atWork--;
    notifyAll();
  }

  private boolean isFull() {
    return oldest.map(MemoryPoolMXBean::getCollectionUsage).map(MemoryGuard::isFull).orElse(false);
  }

  private static boolean isFull(MemoryUsage usage) {
    return usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
  }
}
