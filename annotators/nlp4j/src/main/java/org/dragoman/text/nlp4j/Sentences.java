package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a zone into sentences: at full stops, question and exclamation marks that are neither part
 * of an abbreviation, an initial or a list number, nor followed by the rest of the sentence.
 * Quotation marks and brackets stay with the sentence that they close.
 */
final class Sentences {

  private static final Pattern STOP =
      Pattern.compile("(?:[.!?]+|…|。|！|？)(?<closers>[\"”’'»)\\]]*)(?=[\\s\\p{Z}\\p{Cf}])");

  /** What may stand before the first word of a sentence. */
  private static final Pattern START =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}]*(?<openers>[\"“”‘’'«(\\[•*–—#@$£€-]*)[\\s\\p{Z}]*(?<word>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*)?");

  private static final Pattern NAME_THEN_SPEECH =
      Pattern.compile(
          "[\\s\\p{Z}]*(?:(?:\\p{Lu}[\\p{L}'’.-]*)\\s+){1,4}"
              + "(?:said|says|asked|asks|told|added|wrote|shouted|replied|demanded|exclaimed|cried)\\b.*",
          Pattern.DOTALL);

  /** No sentence of a newspaper is longer; what is, is a table or no language at all. */
  private static final int LONGEST = 2500;

  private final String text;
  private final Span paragraph;

  private Sentences(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /**
   * Returns the sentences of a zone in text order, none of them blank or with space at its ends.
   *
   * @param runningText whether sentences may go on over the end of a line, as in a body
   */
  static List<Span> of(String text, Span zone, boolean runningText) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text, zone, runningText)) {
      new Sentences(text, paragraph).cut(sentences);
    }
    return sentences;
  }

  private void cut(List<Span> sentences) {
    Matcher stop = STOP.matcher(text).region(paragraph.begin(), paragraph.end());
    int begin = paragraph.begin();
    while (stop.find()) {
      int end = withLooseQuote(stop.end());
      if (endsSentence(begin, stop, end)) {
        add(begin, end, sentences);
        begin = end;
      }
    }
    add(begin, paragraph.end(), sentences);
  }

  private boolean endsSentence(int begin, Matcher stop, int end) {
    Matcher next = START.matcher(text).region(end, paragraph.end());
    if (!next.lookingAt() || next.end() == paragraph.end() && next.group("word") == null) {
      return false;
    }
    String word = next.group("word");
    if (word != null && Character.isLowerCase(word.codePointAt(0)) && !startsItem(next)) {
      return false;
    }
    String mark = text.substring(stop.start(), stop.start("closers"));
    return switch (mark) {
      case "." -> fullStop(begin, stop, word, next.group("openers"));
      case "...", "…" -> !stop.group("closers").isEmpty() || Abbreviations.isStarter(word);
      default -> stop.group("closers").isEmpty() || !isFollowedBySpeaker(end);
    };
  }

  private boolean fullStop(int begin, Matcher stop, String next, String openers) {
    String before = wordBefore(begin, stop.start());
    if (before.isEmpty() || !stop.group("closers").isEmpty()) {
      return true;
    }
    boolean isFirst =
        stop.start() - before.length() <= new Span(begin, stop.start()).strip(text).begin();
    if (isFirst && before.length() <= 3 && (isNumber(before) || before.length() == 1)) {
      return false;
    }
    return !openers.isEmpty() && !Abbreviations.isTitle(before)
        || Abbreviations.mayEndSentence(before, next);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean startsItem(Matcher next) {
    return next.group("openers").startsWith("•");
  }

  private boolean isFollowedBySpeaker(int end) {
    int to = Math.min(paragraph.end(), end + 80);
    String word =
        START.matcher(text).region(end, to).results().findFirst().map(r -> r.group(2)).orElse(null);
    return !Abbreviations.isStarter(word)
        && NAME_THEN_SPEECH.matcher(text).region(end, to).matches();
  }

  /** Returns the word that the stop at {@code end} closes, with the stops inside it. */
  private String wordBefore(int begin, int end) {
    int at = end;
    while (at > begin && isWordCharacter(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(at, end);
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || Character.isSurrogate(c);
  }

  /** Takes a straight quotation mark that stands alone after the stop, if it closes a quotation. */
  private int withLooseQuote(int end) {
    int at = end;
    while (at < paragraph.end() && text.charAt(at) == ' ') {
      at++;
    }
    boolean alone =
        at < paragraph.end()
            && (text.charAt(at) == '"' || text.charAt(at) == '”')
            && (at + 1 == paragraph.end() || Character.isWhitespace(text.charAt(at + 1)));
    if (alone && (text.charAt(at) == '”' || isOpenQuote(at))) {
      return at + 1;
    }
    return end;
  }

  private boolean isOpenQuote(int before) {
    long marks = text.substring(paragraph.begin(), before).chars().filter(c -> c == '"').count();
    return marks % 2 == 1;
  }

  private void add(int begin, int end, List<Span> sentences) {
    Span rest = new Span(begin, end).strip(text);
    while (rest.length() > LONGEST) {
      int cut = cutBefore(rest.begin() + LONGEST, rest.begin() + LONGEST / 2);
      Span head = new Span(rest.begin(), cut).strip(text);
      if (head.length() > 0) {
        sentences.add(head);
      }
      rest = new Span(cut, rest.end()).strip(text);
    }
    if (rest.length() > 0) {
      sentences.add(rest);
    }
  }

  private int cutBefore(int latest, int earliest) {
    for (int i = latest; i > earliest; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }
}
