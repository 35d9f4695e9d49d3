package org.dragoman.time;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether the words around a date speak of what is to come ("will meet on Friday") or of what
 * was ("met on Friday"): the nearest cue before the date decides; a date at the head of its
 * sentence takes the first cue after it.
 */
final class Outlook {

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "due",
          "scheduled",
          "planned",
          "plans",
          "plan",
          "planning",
          "set",
          "slated",
          "expected",
          "expects",
          "intends",
          "upcoming",
          "forthcoming",
          "going",
          "ahead",
          "deadline",
          "until",
          "wo",
          "poised",
          "likely",
          "hopes",
          "proposed");
  private static final Set<String> SPEECH =
      Set.of("said", "told", "announced", "added", "reported", "confirmed", "stated", "wrote");
  private static final Set<String> PAST_TAGS = Set.of("VBD");

  private Outlook() {}

  /**
   * Says whether a date is to come.
   *
   * @param sentence the tokens of its sentence, in text order
   * @param begin first UTF-16 code unit of the date
   * @param end the place after its last
   */
  static boolean isFuture(List<Token> sentence, int begin, int end) {
    int at = 0;
    while (at < sentence.size() && sentence.get(at).getBegin() < begin) {
      at++;
    }
    for (int i = at - 1; i >= 0; i--) {
      if (isFutureCue(sentence, i)) {
        return true;
      }
      if (isPast(sentence.get(i))) {
        return false;
      }
    }
    for (int i = at; i < sentence.size(); i++) {
      if (sentence.get(i).getBegin() < end) {
        continue;
      }
      if (isFutureCue(sentence, i)) {
        return true;
      }
      if (isPast(sentence.get(i)) || isClauseEnd(sentence.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFutureCue(List<Token> sentence, int at) {
    String word = word(sentence.get(at));
    if (FUTURE.contains(word)) {
      return !word.equals("due") || !nextIs(sentence, at, "to", "in") || !isBecause(sentence, at);
    }
    return word.equals("to") && at > 0 && Set.of("is", "are").contains(word(sentence.get(at - 1)));
  }

  /** "due to the storm" gives a cause; "due to meet" a plan. */
  private static boolean isBecause(List<Token> sentence, int at) {
    if (at + 2 >= sentence.size() || !nextIs(sentence, at, "to")) {
      return false;
    }
    Token after = sentence.get(at + 2);
    return after.getPos() != null
        && after.getPos().getPosValue() != null
        && !after.getPos().getPosValue().startsWith("VB");
  }

  private static boolean nextIs(List<Token> sentence, int at, String... words) {
    return at + 1 < sentence.size() && List.of(words).contains(word(sentence.get(at + 1)));
  }

  private static boolean isPast(Token token) {
    if (token.getPos() != null && token.getPos().getPosValue() != null) {
      return PAST_TAGS.contains(token.getPos().getPosValue());
    }
    String word = word(token);
    return SPEECH.contains(word)
        || Set.of("was", "were", "had", "met", "began", "held").contains(word);
  }

  private static boolean isClauseEnd(Token token) {
    return Set.of(";", ":", "—", "”", "\"").contains(token.getCoveredText());
  }

  private static String word(Token token) {
    return token.getCoveredText().toLowerCase(Locale.ROOT);
  }
}
