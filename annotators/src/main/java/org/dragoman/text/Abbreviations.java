package org.dragoman.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.TsvResource;

/** The abbreviations of {@code abbreviations.tsv}. Immutable and safe for threads. */
final class Abbreviations {

  /** What may follow an abbreviation. */
  enum Kind {
    /** A name or number: the sentence goes on. */
    BEFORE_NAME,
    /** The end of a sentence, or more of it. */
    MAY_END,
    /** A day, else as before. */
    MONTH
  }

  private static final Abbreviations BUNDLED = new Abbreviations();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  private Abbreviations() {
    TsvResource.rows(Abbreviations.class, "abbreviations.tsv")
        .forEach(row -> add(row.get("kind"), row.get("words")));
    TsvResource.rows(Abbreviations.class, "sentence-openers.tsv")
        .forEach(row -> openers.add(row.get("word")));
  }

  private void add(String kind, String words) {
    Kind value = Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    for (String word : words.split("\\|")) {
      kinds.put(word, value);
    }
  }

  static Abbreviations bundled() {
    return BUNDLED;
  }

  /** Returns the kind of a word without its final stop, or null if it is no abbreviation. */
  Kind kind(String word) {
    return kinds.get(word.toLowerCase(Locale.ROOT));
  }

  /** Says whether a word, as it is written, mostly begins a sentence. */
  boolean opensSentence(String word) {
    return openers.contains(word);
  }
}
