package org.dragoman.text.nlp4j;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.engine.TsvResource;

/** Knows which full stops belong to an abbreviation rather than to the end of a sentence. */
final class Abbreviations {

  private static final Map<String, String> KINDS = read();
  private static final WordList STARTERS = WordList.read("sentence-starters.txt");

  /** "U.S", "a.m", "J.R": letters with stops between them. */
  private static final Pattern LETTERS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

  private Abbreviations() {}

  /** Says whether a word, with its capital, usually starts a sentence; null does not. */
  static boolean isStarter(String word) {
    return word != null && STARTERS.containsIgnoringCase(word);
  }

  /** Says whether the word is a title or the like, whose stop never ends a sentence. */
  static boolean isTitle(String word) {
    return "never".equals(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Says whether the stop after a word can end its sentence.
   *
   * @param word the word before the stop, without it
   * @param next the word after it; may be null
   */
  static boolean mayEndSentence(String word, String next) {
    String kind = KINDS.get(word.toLowerCase(Locale.ROOT));
    if (kind == null && isInitial(word)) {
      kind = "starter";
    }
    if (kind == null) {
      return true;
    }
    return switch (kind) {
      case "never" -> false;
      case "number" -> next == null || !Character.isDigit(next.charAt(0));
      default -> isStarter(next);
    };
  }

  private static boolean isInitial(String word) {
    boolean single = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return single && !word.equals("I") || LETTERS.matcher(word).matches();
  }

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    TsvResource.rows(Abbreviations.class, "abbreviations.tsv")
        .forEach(row -> kinds.put(row.get("abbreviation"), row.get("kind")));
    return kinds;
  }
}
