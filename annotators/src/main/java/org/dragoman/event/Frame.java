package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/**
 * Where the participants of an act stand in its clause; a row of {@code frames.tsv}. Slots are
 * tried in order until one holds a party.
 *
 * @param id name of the row, such as {@code subj>obj}
 * @param actors slots of the actor
 * @param recipients slots of the recipient
 * @param mutual whether all parties do it with one another, so that the later parties of a
 *     coordinated subject are recipients
 */
record Frame(String id, List<String> actors, List<String> recipients, boolean mutual) {

  /** Reads all frames. */
  static Map<String, Frame> readAll() {
    Map<String, Frame> frames = new TreeMap<>();
    for (CSVRecord row : TsvResource.rows(Frame.class, "frames.tsv")) {
      Frame frame =
          new Frame(
              row.get("frame"),
              slots(row.get("actor")),
              slots(row.get("recipient")),
              row.get("mutual").equals("mutual"));
      if (frames.put(frame.id(), frame) != null) {
        throw new IllegalStateException("frames.tsv: the frame " + frame.id() + " stands twice");
      }
    }
    return frames;
  }

  private static List<String> slots(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" +"));
  }
}
