package org.dragoman.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into tokens with NLP4J's tokenizer. */
final class Tokens {

  private static final Tokenizer TOKENIZER = NLPUtils.createTokenizer(Language.ENGLISH);

  private Tokens() {}

  /** Returns the tokens of a sentence, inside it and in text order. */
  static List<Span> of(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    for (var token : TOKENIZER.tokenize(sentence.of(text))) {
      spans.add(
          new Span(
              sentence.begin() + token.getStartOffset(), sentence.begin() + token.getEndOffset()));
    }
    return spans;
  }
}
