package org.dragoman.corpus.evaluate.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.export.conllu.ConlluDocument;
import org.dragoman.export.conllu.ConlluSentence;
import org.dragoman.export.conllu.ConlluToken;
import org.dragoman.export.conllu.ConlluWord;

/** A document as spans over its characters that are no white space. */
final class SyntaxText {

  /** A stretch of characters. */
  record Stretch(int begin, int end) {}

  /** How much of a text must agree to find the place where two texts meet again. */
  private static final int MEETING = 24;

  private final List<Stretch> sentences = new ArrayList<>();
  private final List<Stretch> tokens = new ArrayList<>();
  private final List<SyntaxWord> words = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();

  private SyntaxText() {}

  /** Reads a document of gold. */
  static SyntaxText of(ConlluDocument document) {
    SyntaxText text = new SyntaxText();
    int at = 0;
    for (ConlluSentence sentence : document.sentences()) {
      List<Stretch> stretches = new ArrayList<>();
      for (ConlluToken token : sentence.tokens()) {
        String form = form(document, token);
        stretches.add(new Stretch(at, at + form.length()));
        text.characters.append(form);
        at += form.length();
      }
      text.add(sentence, stretches);
    }
    return text;
  }

  /**
   * Reads a document of a system, placed over the characters of gold. What gold has and the system
   * leaves out is passed over.
   *
   * @throws UnreadableCorpusException if the system has characters that gold has not
   */
  static SyntaxText of(ConlluDocument document, SyntaxText gold) throws UnreadableCorpusException {
    SyntaxText plain = of(document);
    if (plain.characters.compareTo(gold.characters) == 0) {
      return plain;
    }
    SyntaxText text = new SyntaxText();
    int own = 0;
    int at = 0;
    for (ConlluSentence sentence : document.sentences()) {
      List<Stretch> stretches = new ArrayList<>();
      for (ConlluToken token : sentence.tokens()) {
        String form = form(document, token);
        if (!gold.startsWith(form, at)) {
          at = meeting(document, plain, own, gold, at);
        }
        stretches.add(new Stretch(at, at + form.length()));
        own += form.length();
        at += form.length();
      }
      text.add(sentence, stretches);
    }
    return text;
  }

  private boolean startsWith(String form, int at) {
    return at + form.length() <= characters.length()
        && form.contentEquals(characters.subSequence(at, at + form.length()));
  }

  private static int meeting(
      ConlluDocument document, SyntaxText plain, int own, SyntaxText gold, int at)
      throws UnreadableCorpusException {
    int end = Math.min(plain.characters.length(), own + MEETING);
    int found = gold.characters.indexOf(plain.characters.substring(own, end), at);
    if (found < 0) {
      throw new UnreadableCorpusException(
          "the texts of the document '%s' differ: gold has '%s', the result '%s'"
              .formatted(
                  document.id(),
                  gold.characters.substring(at, Math.min(gold.characters.length(), at + MEETING)),
                  plain.characters.substring(own, end)));
    }
    return found;
  }

  private static String form(ConlluDocument document, ConlluToken token) {
    return document.text().substring(token.begin(), token.end()).replaceAll("[\\s\\p{Z}]", "");
  }

  private void add(ConlluSentence sentence, List<Stretch> stretches) {
    tokens.addAll(stretches);
    sentences.add(new Stretch(stretches.get(0).begin(), stretches.get(stretches.size() - 1).end()));
    int first = words.size();
    for (int i = 0; i < stretches.size(); i++) {
      ConlluToken token = sentence.tokens().get(i);
      for (int k = 0; k < token.words(); k++) {
        ConlluWord word = sentence.words().get(token.firstWord() + k);
        words.add(
            new SyntaxWord(
                stretches.get(i).begin(),
                stretches.get(i).end(),
                token.multiword(),
                word.head() <= 0 ? -1 : first + word.head() - 1,
                word));
      }
    }
  }

  List<Stretch> sentences() {
    return sentences;
  }

  List<Stretch> tokens() {
    return tokens;
  }

  List<SyntaxWord> words() {
    return words;
  }
}
