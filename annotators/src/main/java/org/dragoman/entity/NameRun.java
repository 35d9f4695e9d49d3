package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;

/**
 * Capitalised tokens of one sentence that may be a name, with the small words that join them.
 *
 * @param sentence all tokens of the sentence
 * @param first place of the first token in the sentence
 * @param last place of the last token in the sentence
 */
record NameRun(List<Token> sentence, int first, int last) {

  int begin() {
    return sentence.get(first).getBegin();
  }

  int end() {
    return sentence.get(last).getEnd();
  }

  int size() {
    return last - first + 1;
  }

  String word(int i) {
    return sentence.get(first + i).getCoveredText();
  }

  String firstWord() {
    return word(0);
  }

  String lastWord() {
    return word(size() - 1);
  }

  List<String> words() {
    return sentence.subList(first, last + 1).stream().map(Token::getCoveredText).toList();
  }

  /** Returns the word before the run, {@code distance} tokens away, or an empty string. */
  String before(int distance) {
    int i = first - distance;
    return i < 0 ? "" : sentence.get(i).getCoveredText();
  }

  /** Returns the word after the run, {@code distance} tokens away, or an empty string. */
  String after(int distance) {
    int i = last + distance;
    return i >= sentence.size() ? "" : sentence.get(i).getCoveredText();
  }

  /** Returns the same run without its first tokens; it must keep one. */
  NameRun without(int leading) {
    return new NameRun(sentence, first + leading, last);
  }
}
