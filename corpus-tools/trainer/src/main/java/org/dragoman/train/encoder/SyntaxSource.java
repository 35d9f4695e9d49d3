package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.dragoman.text.Span;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.WordPieces;

/**
 * The sentences of a treebank, a few of them written in capitals, in lower case or like a headline,
 * some words hidden. Sentences that are very long are left out.
 */
final class SyntaxSource implements ExampleSource<SyntaxExample> {

  private static final int LONGEST = 120;
  private static final double CAPITALS = 0.03;
  private static final double LOWER_CASE = 0.02;
  private static final double HEADLINE = 0.04;

  private final List<TreebankSentence> sentences;
  private final SyntaxLabels labels;
  private final boolean varied;
  private final double wordDropout;

  SyntaxSource(
      List<TreebankSentence> sentences, SyntaxLabels labels, boolean varied, double wordDropout) {
    this.sentences = sentences;
    this.labels = labels;
    this.varied = varied;
    this.wordDropout = wordDropout;
  }

  @Override
  public List<SyntaxExample> ofEpoch(Random random) {
    List<SyntaxExample> examples = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      double manner = varied ? random.nextDouble() : 1;
      SyntaxExample example =
          manner < CAPITALS
              ? of(sentence, w -> w.toUpperCase(Locale.ROOT), false)
              : manner < CAPITALS + LOWER_CASE
                  ? of(sentence, w -> w.toLowerCase(Locale.ROOT), false)
                  : manner < CAPITALS + LOWER_CASE + HEADLINE
                      ? of(sentence, SyntaxSource::titled, false)
                      : of(sentence, w -> w, true);
      if (example != null) {
        EncodedWords hidden = Examples.hideWords(example.encoded(), wordDropout, random);
        examples.add(
            new SyntaxExample(
                hidden,
                example.pieces(),
                example.tags(),
                example.scripts(),
                example.heads(),
                example.relations()));
      }
    }
    return examples;
  }

  private static String titled(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  /** Returns an example, or null if the sentence is too long or holds what can't be encoded. */
  private SyntaxExample of(
      TreebankSentence sentence, UnaryOperator<String> manner, boolean lemmas) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String word : sentence.words()) {
      int begin = text.length();
      text.append(manner.apply(word));
      spans.add(new Span(begin, text.length()));
      text.append(' ');
    }
    List<EncodedWords> encoded = WordPieces.bundled().encode(text, spans);
    if (encoded.size() != 1 || encoded.get(0).length() > LONGEST) {
      return null;
    }
    int[] pieces = pieces(encoded.get(0), spans);
    return pieces == null
        ? null
        : new SyntaxExample(
            encoded.get(0),
            pieces,
            each(sentence, i -> labels.tagOf(sentence.tokens().get(i))),
            each(
                sentence,
                i ->
                    lemmas
                        ? labels.scriptOf(sentence.words().get(i), sentence.tokens().get(i))
                        : SyntaxExample.UNKNOWN),
            each(sentence, i -> sentence.tokens().get(i).head()),
            each(sentence, i -> labels.relationOf(sentence.tokens().get(i))));
  }

  private static int[] each(TreebankSentence sentence, IntUnaryOperator value) {
    int[] values = new int[sentence.words().size()];
    Arrays.setAll(values, value);
    return values;
  }

  private static int[] pieces(EncodedWords encoded, List<Span> tokens) {
    Map<Integer, Integer> at = new HashMap<>();
    for (int w = 0; w < encoded.first().length; w++) {
      at.put(encoded.words().get(w).begin(), encoded.first()[w]);
    }
    int[] pieces = new int[tokens.size()];
    for (int t = 0; t < pieces.length; t++) {
      Integer piece = at.get(tokens.get(t).begin());
      if (piece == null) {
        return null;
      }
      pieces[t] = piece;
    }
    return pieces;
  }
}
