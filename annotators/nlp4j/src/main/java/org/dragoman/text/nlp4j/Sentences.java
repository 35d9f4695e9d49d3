package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a zone into sentences. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("(?<![A-Z]|Mr|Mrs|Dr|Gen|Jan|St)[.!?]+[\"”’')]*(?=\\s+[\"“‘'(]*[A-Z0-9])");
  private static final Pattern BREAK = Pattern.compile("\\r?\\n\\s*");

  private Sentences() {}

  /**
   * Returns the sentences of a zone in text order, none of them empty or with space at its ends.
   */
  static List<Span> of(String text, Span zone, boolean runningText) {
    List<Span> sentences = new ArrayList<>();
    int begin = zone.begin();
    Matcher line = BREAK.matcher(text).region(zone.begin(), zone.end());
    while (line.find()) {
      cut(text, begin, line.start(), sentences);
      begin = line.end();
    }
    cut(text, begin, zone.end(), sentences);
    return sentences;
  }

  private static void cut(String text, int begin, int end, List<Span> sentences) {
    Matcher stop = END.matcher(text).region(begin, end);
    int at = begin;
    while (stop.find()) {
      add(text, at, stop.end(), sentences);
      at = stop.end();
    }
    add(text, at, end, sentences);
  }

  private static void add(String text, int begin, int end, List<Span> sentences) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
