package org.dragoman.train.data;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.engine.TsvResource;

/** What a type of a data set means in our guidelines, as {@code original-types.tsv} has it. */
final class OriginalTypes {

  /** What a type becomes when the file does not list it. */
  static final Rule SAME = new Rule("same", false);

  private static final OriginalTypes BUNDLED = new OriginalTypes();

  private final Map<String, Rule> rules = new HashMap<>();

  /**
   * A line of the file.
   *
   * @param becomes same, a type's label, none, country or unknown
   * @param lists whether a span may hold several names
   */
  record Rule(String becomes, boolean lists) {}

  private OriginalTypes() {
    TsvResource.rows(OriginalTypes.class, "original-types.tsv")
        .forEach(
            row ->
                rules.put(
                    row.get("set") + "/" + row.get("original"),
                    new Rule(row.get("becomes"), row.get("lists").equals("yes"))));
  }

  static OriginalTypes bundled() {
    return BUNDLED;
  }

  Rule of(DataSet set, String original) {
    return rules.getOrDefault(set.name() + "/" + original, SAME);
  }
}
