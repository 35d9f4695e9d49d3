package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicon of acts: {@code lexicon.tsv} with the acts and frames that it refers to. Immutable and
 * safe for threads; loaded once.
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
    for (LexiconTable.Row row : LexiconTable.read("lexicon.tsv")) {
      add(entry(row, acts, frames, serial));
    }
  }

  /** Returns the bundled lexicon. */
  static EventLexicon bundled() {
    return Holder.BUNDLED;
  }

  private static LexiconEntry entry(
      LexiconTable.Row row,
      Map<String, Act> acts,
      Map<String, Frame> frames,
      Map<String, Integer> serial) {
    Pattern pattern = Pattern.parse(row.get(1));
    Act act = acts.get(row.get(2));
    Frame frame = frames.get(row.get(3));
    if (act == null || frame == null) {
      throw row.wrong("no such " + (act == null ? "act: " + row.get(2) : "frame: " + row.get(3)));
    }
    String stem = row.get(0).toLowerCase(java.util.Locale.ROOT) + "-" + pattern.heads().get(0);
    String id = stem + "-" + serial.merge(stem, 1, Integer::sum);
    return new LexiconEntry(
        id,
        pattern,
        row.get(0).charAt(0),
        act,
        frame,
        row.set(4),
        row.get(5),
        row.get(6));
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
