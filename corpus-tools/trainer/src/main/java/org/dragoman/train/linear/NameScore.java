package org.dragoman.train.linear;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.EntityType;

/** Counts names that are right, found and wanted, each type for itself and all together. */
final class NameScore {

  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  void add(EntityType type, int right, int found, int wanted) {
    int[] c = counts.computeIfAbsent(type, t -> new int[3]);
    c[0] += right;
    c[1] += found;
    c[2] += wanted;
  }

  /** Returns F1 of all types in percent. */
  double f1() {
    int[] all = new int[3];
    counts.values().forEach(c -> sum(all, c));
    return f1(all);
  }

  /** Returns a line such as "PER 90.1 ORG 80.2 LOC 91.0 all 88.3". */
  String line() {
    StringBuilder line = new StringBuilder();
    counts.forEach(
        (type, c) -> line.append(String.format(Locale.ROOT, "%s %.1f ", type.label(), f1(c))));
    return line.append(String.format(Locale.ROOT, "all %.1f", f1())).toString();
  }

  private static void sum(int[] all, int[] c) {
    for (int i = 0; i < all.length; i++) {
      all[i] += c[i];
    }
  }

  private static double f1(int[] c) {
    return c[1] + c[2] == 0 ? 0 : 200.0 * c[0] / (c[1] + c[2]);
  }
}
