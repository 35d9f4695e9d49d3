package org.dragoman.benchmark.names;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.dragoman.benchmark.Tables;

/**
 * A system whose names are measured: a row of {@code systems.tsv}.
 *
 * @param id short name
 * @param label what the report calls it
 * @param classpath which class path it runs with
 * @param adapter simple name of its {@link NameTagger}
 * @param argument what the adapter is made with
 * @param heapMegabytes limit of its heap
 * @param licence licence of its code
 */
record NameSystem(
    String id,
    String label,
    String classpath,
    String adapter,
    String argument,
    int heapMegabytes,
    String licence) {

  /** Returns all systems in the order of the file. */
  static List<NameSystem> all() {
    return Tables.rows(NameSystem.class, "systems.tsv").stream()
        .map(
            row ->
                new NameSystem(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    Integer.parseInt(row.get(5)),
                    row.get(6)))
        .toList();
  }

  /**
   * Returns the system of an id.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that there are
   */
  static NameSystem of(String id) {
    return all().stream()
        .filter(system -> system.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no system is called '%s'; there are %s"
                        .formatted(
                            id, String.join(", ", all().stream().map(NameSystem::id).toList()))));
  }

  /** Makes its tagger; its classes must be on the class path. */
  NameTagger start() throws Exception {
    Class<?> type = Class.forName(getClass().getPackageName() + "." + adapter);
    try {
      return (NameTagger) type.getDeclaredConstructor(String.class).newInstance(argument);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
