package org.dragoman.train.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.train.data.NamedText.Span;

/**
 * Cuts a text into words as the engines see them: punctuation is a word of its own, abbreviations
 * keep their dots, a possessive is a word, a hyphen parts words.
 */
public final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}"
              + "|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Jr|Sr|Inc|Corp|Ltd|Co|vs|No)\\.(?=\\s|$|,)"
              + "|['’]s\\b"
              + "|[\\p{L}\\p{M}]+(?:['’](?!s\\b)[\\p{L}\\p{M}]+)*"
              + "|\\p{N}+(?:[.,:/]\\p{N}+)*"
              + "|\\S");

  private Words() {}

  /** Returns the spans of the words between two offsets. */
  public static List<Span> of(String text, int begin, int end) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(begin, end);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }
}
