package org.dragoman.event;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.ActType;

/**
 * A kind of act and its codes in event data; a row of {@code acts.tsv}.
 *
 * @param id name of the row, such as {@code accuse.criticise}
 * @param type act type of the guidelines
 * @param plover PLOVER 0.8 type of the act as an accomplished fact; null if PLOVER codes none
 * @param mode PLOVER mode; null if none
 * @param cameo CAMEO code of the accomplished act; null if none
 */
record Act(String id, ActType type, String plover, String mode, String cameo) {

  /** Reads all acts. */
  static Map<String, Act> readAll() {
    Map<String, Act> acts = new TreeMap<>();
    for (CSVRecord row : TsvResource.rows(Act.class, "acts.tsv")) {
      Act act =
          new Act(
              row.get("act"),
              ActType.of(row.get("type")),
              orNull(row.get("plover")),
              orNull(row.get("mode")),
              orNull(row.get("cameo")));
      if (acts.put(act.id(), act) != null) {
        throw new IllegalStateException("acts.tsv: the act " + act.id() + " stands twice");
      }
    }
    return acts;
  }

  private static String orNull(String value) {
    return value.isEmpty() || value.equals("-") ? null : value;
  }
}
