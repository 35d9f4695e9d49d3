package org.dragoman.text.nlp4j;

/**
 * Hangs all conjuncts on the first one, and each conjunction and comma on the conjunct that follows
 * it; NLP4J hangs each conjunct on the one before.
 */
final class Coordination {

  private Coordination() {}

  static void apply(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "cc", "punct")) {
        int next = nextConjunct(tree, i);
        if (next >= 0) {
          tree.attach(i, next);
        }
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      while (tree.is(i, "conj") && tree.head(i) != Tree.ROOT && tree.is(tree.head(i), "conj")) {
        tree.attach(i, tree.head(tree.head(i)));
      }
    }
  }

  private static int nextConjunct(Tree tree, int joiner) {
    int head = tree.head(joiner);
    if (head == Tree.ROOT || joiner < head) {
      return -1;
    }
    for (int child : tree.children(head)) {
      if (child > joiner && tree.is(child, "conj")) {
        return child;
      }
    }
    return -1;
  }
}
