package org.dragoman.text.nlp4j;

import java.util.Locale;

/** Hangs the words of expressions such as "because of" on their first word, as {@code fixed}. */
final class FixedExpressions {

  private static final WordList EXPRESSIONS = WordList.read("fixed-expressions.txt");
  private static final int LONGEST = 3;

  private FixedExpressions() {}

  static void apply(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      for (int length = Math.min(LONGEST, tree.size() - i); length > 1; length--) {
        if (EXPRESSIONS.contains(phrase(tree, i, i + length)) && join(tree, i, i + length)) {
          i += length - 1;
          break;
        }
      }
    }
  }

  private static String phrase(Tree tree, int begin, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int i = begin; i < end; i++) {
      phrase.append(i == begin ? "" : " ").append(tree.word(i).form().toLowerCase(Locale.ROOT));
    }
    return phrase.toString();
  }

  /** Joins the words if they hang together on one word outside, the same for all. */
  private static boolean join(Tree tree, int begin, int end) {
    int outside = -2;
    int bearer = -1;
    for (int i = begin; i < end; i++) {
      int head = tree.head(i);
      if (head < begin || head >= end) {
        if (outside != -2 && outside != head) {
          return false;
        }
        outside = head;
        bearer = tree.is(i, "case", "mark", "cc") || bearer < 0 ? i : bearer;
      }
    }
    if (bearer < 0) {
      return false;
    }
    String label = tree.label(bearer);
    tree.attach(begin, outside, label.equals("qmod") ? "advmod" : label);
    for (int i = begin + 1; i < end; i++) {
      for (int child : tree.children(i)) {
        tree.attach(child, begin);
      }
      tree.attach(i, begin, "fixed");
    }
    return true;
  }
}
