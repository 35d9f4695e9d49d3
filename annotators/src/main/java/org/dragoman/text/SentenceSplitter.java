package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running English text into sentences of tokens. {@link SentenceModel} decides at each white
 * space; it is learned from the web and edited text of the English Universal Dependencies, so that
 * a sentence may begin with a small letter or end without a stop. A title ends none, and another
 * abbreviation does before a word that usually begins one. No sentence is longer than 2,500
 * characters. Immutable and safe for threads.
 */
public final class SentenceSplitter {

  /** No sentence of a newspaper is longer; what is, is a table or no language at all. */
  private static final int LONGEST = 2500;

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
    SentenceFeatures features = new SentenceFeatures(text, tokens);
    int[] hashes = new int[SentenceFeatures.COUNT];
    List<List<Span>> sentences = new ArrayList<>();
    int first = 0;
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsAfter(text, features, tokens, i, first, before, hashes)) {
        sentences.add(sentence(text, tokens.subList(first, i + 1)));
        before = features.shape(i);
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAfter(
      String text,
      SentenceFeatures features,
      List<Span> tokens,
      int i,
      int first,
      int before,
      int[] hashes) {
    if (i + 1 == tokens.size() || tokens.get(i + 1).end() - tokens.get(first).begin() > LONGEST) {
      return true;
    }
    if (!features.hasSpaceAfter(i)
        || features.shape(i) == TokenShape.TITLE_ABBREVIATION.ordinal()) {
      return false;
    }
    Span next = tokens.get(i + 1);
    if (features.shape(i) == TokenShape.ABBREVIATION.ordinal()
        && Abbreviations.bundled().opensSentence(text, next.begin(), next.end())) {
      return true;
    }
    if (isPossessive(text, tokens.get(i)) || features.shape(i + 1) == TokenShape.CLITIC.ordinal()) {
      return false;
    }
    features.fill(i, first, before, hashes);
    return SentenceModel.bundled().score(hashes) > 0;
  }

  /** "the rebels' leader" is no closing quotation mark. */
  private static boolean isPossessive(String text, Span token) {
    return token.end() - token.begin() == 1
        && token.begin() > 0
        && Characters.kind(text, token.begin()) == Characters.Kind.APOSTROPHE
        && Characters.isLetter(Characters.kind(text, token.begin() - 1));
  }

  /** Parts the stop at the end of a sentence from an abbreviation; an acronym keeps it. */
  private static List<Span> sentence(String text, List<Span> tokens) {
    int at = tokens.size() - 1;
    while (at > 0 && TokenShape.of(text, tokens.get(at)) == TokenShape.CLOSING) {
      at--;
    }
    Span last = tokens.get(at);
    boolean abbreviation =
        last.end() - last.begin() > 1
            && text.charAt(last.end() - 1) == '.'
            && Character.isLetter(text.charAt(last.end() - 2));
    if (!abbreviation || isAcronym(text, last)) {
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
}
