package org.dragoman.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is one token whatever marks stand in it: web and mail addresses, names of files. */
final class Addresses {

  private static final String TOP_LEVEL =
      "(?:com|org|net|gov|edu|mil|int|info|io|biz|uk|ua|ru|de|fr|eu|au|ca|nz|za|in|pk|ir|il|cn|jp|kr|us|tv|mx|br|es|it|pl|nl|ch|se|no|dk)";
  private static final String FILE =
      "(?:pdf|docx?|xlsx?|pptx?|csv|txt|html?|jpe?g|png|gif|zip|exe|mp[34]|url|xml|json|py|java)";
  private static final String NEWS = "(?:alt|comp|misc|rec|sci|soc|talk|news|humanities)";

  /** What may stand in an address, and what it may end with. */
  private static final String REST = "[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?'’)\\]]";

  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:https?|ftp)://"
              + REST
              + "|(?i:www)\\."
              + REST
              + "|[\\p{L}\\p{N}._+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
              + "|(?<![\\p{L}\\p{N}])(?:\\p{L}:\\\\)?[\\p{L}\\p{N}_-]++(?:[.#&][\\p{L}\\p{N}_-]++)*+(?<=\\.(?i:"
              + FILE
              + "))"
              + AFTER
              + "|(?<![\\p{L}\\p{N}.])"
              + NEWS
              + "(?:\\.[a-z][a-z0-9-]+)+"
              + "|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+(?<=\\.(?i:"
              + TOP_LEVEL
              + "))"
              + AFTER
              + "(?:/(?:"
              + REST
              + ")?)?");

  private Addresses() {}

  /** Says whether a stretch without space has a mark that an address can't do without. */
  static boolean mayHold(String text, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' && text.charAt(i + 1) == '/') {
        return true;
      }
      if (c == '.'
          && Characters.isWord(Characters.kind(text, i - 1))
          && Characters.isLetter(Characters.kind(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns a matcher that finds the addresses between two offsets. */
  static Matcher matcher(String text, int from, int to) {
    return ADDRESS.matcher(text).region(from, to);
  }
}
