package org.dragoman.text.nlp4j;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hangs punctuation where Universal Dependencies want it: brackets and quotation marks on the head
 * of what they enclose, the mark at the end of the sentence on the root, others on the clause or
 * conjunct that they set off.
 */
final class Punctuation {

  private static final Map<String, String> CLOSING =
      Map.of("(", ")", "[", "]", "{", "}", "“", "”", "‘", "’", "«", "»", "``", "''");
  private static final Set<String> EITHER = Set.of("\"", "'", "--", "—", "–", ",", "-");
  private static final Set<String> SUBORDINATE =
      Set.of("appos", "relcl", "acl", "advcl", "adverbial", "parataxis", "conj", "vocative");

  private static final Pattern MARK = Pattern.compile("[\"“”„«»()\\[\\]{},;:.!?…—–]+");

  private final Tree tree;

  private Punctuation(Tree tree) {
    this.tree = tree;
  }

  /** Says whether a word is nothing but punctuation, whatever tag it was given. */
  static boolean isMark(String form) {
    return MARK.matcher(form).matches();
  }

  /** Calls marks punctuation that the parser took for words, unless words hang on them. */
  static void label(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      boolean leaf = tree.head(i) != Tree.ROOT && tree.children(i).isEmpty();
      if (leaf && isMark(tree.word(i).form())) {
        tree.rename(i, "punct");
      }
    }
  }

  /** Hangs all punctuation anew; the rest of the tree has its Universal shape by now. */
  static void apply(Tree tree) {
    Punctuation punctuation = new Punctuation(tree);
    int[] partners = punctuation.pairs();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "punct") && tree.children(i).isEmpty()) {
        int head = punctuation.head(i, partners[i]);
        if (head >= 0) {
          tree.attach(i, head);
        }
      }
    }
  }

  private int head(int i, int partner) {
    if (partner >= 0) {
      int inside = headInside(Math.min(i, partner), Math.max(i, partner));
      if (inside >= 0) {
        return inside;
      }
    }
    int before = neighbour(i, -1);
    int after = neighbour(i, 1);
    if (before < 0 || after < 0) {
      // The mark at the end, or an opening one, belongs to the whole sentence.
      return topmost();
    }
    int closed = closedUnit(i, before);
    if (closed >= 0) {
      return closed;
    }
    if (tree.tag(i).equals("HYPH")) {
      return before;
    }
    int right = climb(after, i, 1);
    return opensUnit(i, before, right) ? right : climb(before, i, -1);
  }

  /** Says whether the unit to the right hangs on a word that the mark does not part from it. */
  private boolean opensUnit(int i, int before, int right) {
    int at = before;
    while (at >= 0 && at < i) {
      if (at == tree.head(right)) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Returns the lowest unit that ends here and was opened by a comma or dash, or -1. */
  private int closedUnit(int i, int before) {
    for (int at = before; at >= 0 && at < i; at = tree.head(at)) {
      if (SUBORDINATE.contains(tree.label(at)) && opened(at) && !tree.is(at, "conj")) {
        return at;
      }
    }
    return -1;
  }

  private boolean opened(int unit) {
    int first = unit;
    for (int i = 0; i < unit; i++) {
      if (!tree.is(i, "punct") && below(i, unit)) {
        first = i;
        break;
      }
    }
    return first > 0 && tree.is(first - 1, "punct") && EITHER.contains(tree.word(first - 1).form());
  }

  private boolean below(int i, int top) {
    int at = i;
    while (at >= 0 && at != top) {
      at = tree.head(at);
    }
    return at == top;
  }

  private int climb(int from, int mark, int side) {
    int at = from;
    while (tree.head(at) >= 0 && Integer.signum(tree.head(at) - mark) == side) {
      at = tree.head(at);
    }
    return at;
  }

  private int neighbour(int i, int step) {
    for (int at = i + step; at >= 0 && at < tree.size(); at += step) {
      if (!tree.is(at, "punct")) {
        return at;
      }
    }
    return -1;
  }

  private int topmost() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == Tree.ROOT) {
        return i;
      }
    }
    return -1;
  }

  private int headInside(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      boolean outside = tree.head(i) <= open || tree.head(i) >= close;
      if (!tree.is(i, "punct") && outside) {
        return i;
      }
    }
    return -1;
  }

  private int[] pairs() {
    int[] partners = new int[tree.size()];
    Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tree.size(); i++) {
      String form = tree.word(i).form();
      boolean symmetric = form.equals("\"") || form.equals("'") && tree.is(i, "punct");
      if (!open.isEmpty() && closes(tree.word(open.peek()).form(), form)) {
        partners[i] = open.pop();
        partners[partners[i]] = i;
      } else if (CLOSING.containsKey(form) || symmetric) {
        open.push(i);
      }
    }
    return partners;
  }

  private static boolean closes(String open, String form) {
    return form.equals(CLOSING.getOrDefault(open, open));
  }
}
