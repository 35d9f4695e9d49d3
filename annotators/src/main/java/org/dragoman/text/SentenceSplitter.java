package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running English text into sentences of tokens. A sentence ends with a stop, a question or an
 * exclamation mark and the quotes and brackets that close after it, where the text goes on with
 * white space and no lower-case letter; after an abbreviation only where a word follows that
 * usually begins a sentence. Immutable and safe for threads.
 */
public final class SentenceSplitter {

  private static final String CLOSING = "\"”’')]»";
  private static final String OPENING = "\"“‘'([«";

  private SentenceSplitter() {}

  /**
   * Returns the sentences between two offsets, each as its tokens in text order; none is empty.
   *
   * @param text the whole text
   * @param begin first UTF-16 code unit
   * @param end after the last UTF-16 code unit
   */
  public static List<List<Span>> sentences(String text, int begin, int end) {
    List<Span> tokens = Tokenizer.tokens(text, begin, end);
    List<List<Span>> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int last = lastOfSentence(text, tokens, i);
      if (last >= 0) {
        sentences.add(sentence(text, tokens.subList(first, last + 1)));
        first = last + 1;
        i = last;
      }
    }
    if (first < tokens.size()) {
      sentences.add(sentence(text, tokens.subList(first, tokens.size())));
    }
    return sentences;
  }

  /** Parts the stop at the end of a sentence from an abbreviation; an acronym keeps it. */
  private static List<Span> sentence(String text, List<Span> tokens) {
    int at = tokens.size() - 1;
    while (at > 0 && closes(text, tokens, at)) {
      at--;
    }
    Span last = tokens.get(at);
    boolean word = last.end() - last.begin() > 1 && text.charAt(last.end() - 1) == '.';
    if (!word || !Character.isLetter(text.charAt(last.end() - 2)) || isAcronym(text, last)) {
      return List.copyOf(tokens);
    }
    List<Span> parted = new ArrayList<>(tokens);
    parted.set(at, new Span(last.begin(), last.end() - 1));
    parted.add(at + 1, new Span(last.end() - 1, last.end()));
    return List.copyOf(parted);
  }

  private static boolean isAcronym(String text, Span token) {
    int length = token.end() - token.begin();
    return length >= 4
        && text.charAt(token.end() - 3) == '.'
        && Character.isUpperCase(text.charAt(token.end() - 2));
  }

  /** Returns the place of the last token of a sentence that ends here, or -1. */
  private static int lastOfSentence(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    char end = text.charAt(token.end() - 1);
    if (end != '.' && end != '!' && end != '?' && end != '…') {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.size() && closes(text, tokens, last + 1)) {
      last++;
    }
    if (last + 1 == tokens.size()) {
      return last;
    }
    Span next = tokens.get(last + 1);
    boolean apart = next.begin() > tokens.get(last).end();
    boolean mark =
        token.end() - token.begin() == 1 || end != '.' || text.charAt(token.begin()) == '.';
    boolean ends =
        apart
            && (mark ? mayBegin(text, tokens, last + 1) : endsAfter(text, token, tokens, last + 1));
    return ends ? last : -1;
  }

  private static boolean closes(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    char c = text.charAt(token.begin());
    boolean closing = token.end() - token.begin() == 1 && CLOSING.indexOf(c) >= 0;
    return closing && token.begin() == tokens.get(i - 1).end();
  }

  /** A sentence may begin with anything but a lower-case word, a comma or the like. */
  private static boolean mayBegin(String text, List<Span> tokens, int i) {
    int at = i;
    while (at + 1 < tokens.size() && isOpening(text, tokens.get(at))) {
      at++;
    }
    int c = text.codePointAt(tokens.get(at).begin());
    return !Character.isLowerCase(c) && ",;:)]".indexOf(c) < 0;
  }

  private static boolean isOpening(String text, Span token) {
    return token.end() - token.begin() == 1 && OPENING.indexOf(text.charAt(token.begin())) >= 0;
  }

  /** Says whether a sentence ends with an abbreviation. */
  private static boolean endsAfter(String text, Span token, List<Span> tokens, int next) {
    Abbreviations abbreviations = Abbreviations.bundled();
    Abbreviations.Kind kind = abbreviations.kind(text, token.begin(), token.end() - 1);
    boolean initial = token.end() - token.begin() == 2;
    if (kind == Abbreviations.Kind.BEFORE_NAME || initial) {
      return false;
    }
    int at = isOpening(text, tokens.get(next)) && next + 1 < tokens.size() ? next + 1 : next;
    return abbreviations.opensSentence(text, tokens.get(at).begin(), tokens.get(at).end());
  }
}
