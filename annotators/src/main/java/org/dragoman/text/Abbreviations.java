package org.dragoman.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/**
 * The abbreviations of {@code abbreviations.tsv}, and the words of {@code sentence-openers.tsv}.
 * Immutable and safe for threads.
 */
public final class Abbreviations {

  /** What follows an abbreviation. */
  public enum Kind {
    /** A name or more of the sentence: no sentence ends here. */
    BEFORE_NAME,
    /** A number; where none follows, it is a word and its stop ends a sentence. */
    BEFORE_NUMBER,
    /** A day or year, more of the sentence, or the next sentence. */
    MONTH,
    /** More of the sentence, or the next one. */
    MAY_END
  }

  private static final Abbreviations BUNDLED = new Abbreviations();

  private final WordTable<Kind> kinds;
  private final WordTable<Boolean> capitalized;
  private final WordTable<Boolean> openers;

  private Abbreviations() {
    Map<String, Kind> words = new HashMap<>();
    Map<String, Boolean> capitals = new HashMap<>();
    for (CSVRecord row : TsvResource.rows(Abbreviations.class, "abbreviations.tsv")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row.get("words").split("\\|")) {
        words.put(word.toLowerCase(Locale.ROOT), kind);
        if (Character.isUpperCase(word.charAt(0))) {
          capitals.put(word, true);
        }
      }
    }
    Map<String, Boolean> opening = new HashMap<>();
    TsvResource.rows(Abbreviations.class, "sentence-openers.tsv")
        .forEach(row -> opening.put(row.get("word"), true));
    openers = new WordTable<>(opening);
    kinds = new WordTable<>(words);
    capitalized = new WordTable<>(capitals);
  }

  /** Returns the lists that ship. */
  public static Abbreviations bundled() {
    return BUNDLED;
  }

  /**
   * Returns the kind of the word between two UTF-16 offsets, which leave out its last stop, or null
   * if it is no abbreviation.
   */
  public Kind kind(CharSequence text, int begin, int end) {
    Kind kind = kinds.get(text, begin, end);
    boolean wrongCase =
        kind != null
            && !Character.isUpperCase(text.charAt(begin))
            && capitalized.contains(text, begin, end);
    return wrongCase ? null : kind;
  }

  /**
   * Says whether the word between two UTF-16 offsets, with its capital, mostly begins a sentence.
   */
  public boolean opensSentence(CharSequence text, int begin, int end) {
    return begin < end
        && Character.isUpperCase(text.charAt(begin))
        && openers.contains(text, begin, end);
  }
}
