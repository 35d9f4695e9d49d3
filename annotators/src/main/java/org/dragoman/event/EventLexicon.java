package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/**
 * The lexicon of acts: {@code lexicon.tsv} with the acts and frames that it refers to. Immutable
 * and safe for threads; loaded once.
 */
final class EventLexicon {

  private static final class Holder {
    static final EventLexicon BUNDLED = new EventLexicon();
  }

  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Map<String, List<LexiconEntry>> byHead = new HashMap<>();

  private EventLexicon() {
    Map<String, Act> acts = Act.readAll();
    Map<String, Frame> frames = Frame.readAll();
    Map<String, Integer> serial = new HashMap<>();
    for (CSVRecord row : TsvResource.rows(EventLexicon.class, "lexicon.tsv")) {
      add(entry(row, acts, frames, serial));
    }
  }

  /** Returns the bundled lexicon. */
  static EventLexicon bundled() {
    return Holder.BUNDLED;
  }

  private static LexiconEntry entry(
      CSVRecord row,
      Map<String, Act> acts,
      Map<String, Frame> frames,
      Map<String, Integer> serial) {
    Pattern pattern = Pattern.parse(row.get("pattern"));
    Act act = acts.get(row.get("act"));
    Frame frame = frames.get(row.get("frame"));
    if (act == null || frame == null) {
      throw new IllegalStateException(
          "lexicon.tsv: no such act or frame in '" + String.join(" ", row.values()) + "'");
    }
    String pos = row.get("pos");
    String stem = pos.toLowerCase(Locale.ROOT) + "-" + pattern.heads().get(0);
    return new LexiconEntry(
        stem + "-" + serial.merge(stem, 1, Integer::sum),
        pattern,
        pos.charAt(0),
        act,
        frame,
        Set.of(row.get("needs").split(" ")),
        row.get("example"),
        row.get("counterexample"));
  }

  private void add(LexiconEntry entry) {
    entries.add(entry);
    for (String head : entry.pattern().heads()) {
      byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(entry);
    }
  }

  /** Returns all entries in the order of the file. */
  List<LexiconEntry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** Returns the entries whose head is this lemma, in the order of the file. */
  List<LexiconEntry> of(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }
}
