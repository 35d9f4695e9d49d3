package org.dragoman.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens with NLP4J's tokenizer, which follows the Penn Treebank and, like
 * Universal Dependencies, parts words at hyphens. Thread-safe.
 */
final class Tokens {

  // It only reads its dictionaries, so one serves all threads.
  private static final Tokenizer TOKENIZER = NLPUtils.createTokenizer(Language.ENGLISH);

  private static final Pattern NUMBER_WITH_STOP = Pattern.compile("\\p{N}+\\.");

  private Tokens() {}

  /**
   * Returns the tokens of a sentence: inside it, in text order, without overlap, none of them blank
   * or with white space in it.
   */
  static List<Span> of(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int last = sentence.begin();
    for (var token : TOKENIZER.tokenize(sentence.of(text))) {
      int begin = Math.max(last, sentence.begin() + token.getStartOffset());
      int end = Math.min(sentence.end(), sentence.begin() + token.getEndOffset());
      if (begin < end) {
        addWords(text, new Span(begin, end), tokens);
        last = end;
      }
    }
    partLastStop(text, tokens);
    return tokens;
  }

  /**
   * NLP4J now and then leaves a space inside a token, and takes marks that show nothing for one.
   */
  private static void addWords(String text, Span span, List<Span> tokens) {
    int begin = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || Character.isWhitespace(text.charAt(i))) {
        Span word = new Span(begin, i).strip(text);
        if (word.length() > 0) {
          tokens.add(word);
        }
        begin = i + 1;
      }
    }
  }

  /** NLP4J takes the "3." of "on Jan. 3." for a list number. */
  private static void partLastStop(String text, List<Span> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && NUMBER_WITH_STOP.matcher(tokens.get(last).of(text)).matches()) {
      Span token = tokens.remove(last);
      tokens.add(new Span(token.begin(), token.end() - 1));
      tokens.add(new Span(token.end() - 1, token.end()));
    }
  }
}
