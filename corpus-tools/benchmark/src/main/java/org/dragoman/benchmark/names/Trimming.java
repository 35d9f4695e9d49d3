package org.dragoman.benchmark.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what other guidelines take into a name and ours do not: an article and a form of address
 * before it, a possessive after it. Without this NLP4J and ANNIE would lose points for their
 * guidelines, not for their errors.
 */
final class Trimming {

  private static final Pattern BEFORE =
      Pattern.compile("(?:[Tt]he\\s+)?(?:(?:Mr|Mrs|Ms|Dr|Miss|Sir)\\b\\.?\\s+)?");
  private static final Pattern AFTER = Pattern.compile("\\s*['’]s?$");

  private Trimming() {}

  /** Returns the name without them; a name that is nothing else stays as it is. */
  static TextName of(String text, TextName name) {
    String words = text.substring(name.begin(), name.end());
    Matcher before = BEFORE.matcher(words);
    int begin = before.lookingAt() && before.end() < words.length() ? before.end() : 0;
    Matcher after = AFTER.matcher(words);
    int end = after.find() && after.start() > begin ? after.start() : words.length();
    return new TextName(name.begin() + begin, name.begin() + end, name.type());
  }
}
