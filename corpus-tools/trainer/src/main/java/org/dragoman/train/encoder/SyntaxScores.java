package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.ParsedToken;
import org.dragoman.text.Span;
import org.dragoman.text.encoder.SyntaxParser;

/** Accuracies in percent of what a parser says of given tokens. Not safe for threads. */
final class SyntaxScores {

  private int tokens;
  private int upos;
  private int xpos;
  private int features;
  private int lemmas;
  private int heads;
  private int relations;

  /** Scores a parser on the tokens of a treebank. */
  static SyntaxScores of(List<TreebankSentence> sentences, SyntaxParser parser) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> tokens = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      List<Span> spans = new ArrayList<>();
      for (String word : sentence.words()) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
      }
      tokens.add(spans);
    }
    SyntaxScores scores = new SyntaxScores();
    parser.parse(
        text.toString(), tokens, (i, parsed) -> scores.add(sentences.get(i).tokens(), parsed));
    return scores;
  }

  /** Counts one sentence. */
  private void add(List<ParsedToken> gold, List<ParsedToken> parsed) {
    for (int i = 0; i < gold.size(); i++) {
      ParsedToken right = gold.get(i);
      ParsedToken own = parsed.get(i);
      tokens++;
      upos += right.upos().equals(own.upos()) ? 1 : 0;
      xpos += right.xpos().equals(own.xpos()) ? 1 : 0;
      features += right.features().equals(own.features()) ? 1 : 0;
      lemmas += right.lemma().equals(own.lemma()) ? 1 : 0;
      boolean head = right.head() == own.head();
      heads += head ? 1 : 0;
      relations += head && universal(right).equals(universal(own)) ? 1 : 0;
    }
  }

  /** The CoNLL 2018 measure compares relations without their language's own subtype. */
  private static String universal(ParsedToken token) {
    int colon = token.relation().indexOf(':');
    return colon < 0 ? token.relation() : token.relation().substring(0, colon);
  }

  private double percent(int count) {
    return tokens == 0 ? 0 : 100.0 * count / tokens;
  }

  /** Returns the labelled attachment score. */
  double las() {
    return percent(relations);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.1f XPOS %.1f features %.1f lemma %.1f UAS %.1f LAS %.1f",
        percent(upos),
        percent(xpos),
        percent(features),
        percent(lemmas),
        percent(heads),
        las());
  }
}
