package org.dragoman.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicon of acts: {@code lexicon.tsv} with the acts and frames that it refers to, and what a
 * user lays over it. Immutable and safe for threads; the bundled one is read once.
 */
final class EventLexicon {

  private static final class Holder {
    static final EventLexicon BUNDLED = new EventLexicon(LexiconFile.bundled("lexicon.tsv"));
  }

  private final List<LexiconEntry> entries;
  private final Map<String, List<LexiconEntry>> byHead = new HashMap<>();

  private EventLexicon(List<LexiconEntry> entries) {
    this.entries = List.copyOf(entries);
    for (LexiconEntry entry : entries) {
      for (String head : entry.pattern().heads()) {
        byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Returns the bundled lexicon. */
  static EventLexicon bundled() {
    return Holder.BUNDLED;
  }

  /**
   * Returns this lexicon with the entries of a file laid over it: one of the same id takes the
   * place of the old one.
   *
   * @throws LexiconFileException if the file can't be read or has a mistake
   */
  EventLexicon with(Path file) {
    return new EventLexicon(LexiconFile.read(file, entries));
  }

  /** Returns all entries in the order of the file. */
  List<LexiconEntry> entries() {
    return entries;
  }

  /** Returns the entries whose head is this lemma, in the order of the file. */
  List<LexiconEntry> of(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }
}
