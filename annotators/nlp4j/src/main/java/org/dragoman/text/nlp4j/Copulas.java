package org.dragoman.text.nlp4j;

/**
 * Makes the predicate the head of its copula: in "the talks were fruitful" <em>fruitful</em> heads
 * the clause and <em>were</em> is its {@code cop}.
 */
final class Copulas {

  private static final String[] PREDICATES = {"attr", "acomp"};

  private Copulas() {}

  static void apply(Tree tree, String[] parts) {
    for (int i = 0; i < tree.size(); i++) {
      int predicate = predicate(tree, i);
      if (predicate >= 0) {
        invert(tree, i, predicate);
      } else if (isExistential(tree, i)) {
        tree.rename(tree.child(i, "attr"), "nsubj");
      }
    }
  }

  static boolean isCopula(Tree tree, int i) {
    return predicate(tree, i) >= 0;
  }

  private static int predicate(Tree tree, int i) {
    if (!tree.lemma(i).equals("be") || isExistential(tree, i)) {
      return -1;
    }
    return tree.child(i, PREDICATES);
  }

  private static boolean isExistential(Tree tree, int i) {
    int expletive = tree.child(i, "expl");
    return tree.lemma(i).equals("be")
        && expletive >= 0
        && tree.tag(expletive).equals("EX")
        && tree.has(i, "attr");
  }

  private static void invert(Tree tree, int copula, int predicate) {
    for (int child : tree.children(copula)) {
      if (child != predicate) {
        tree.attach(child, predicate);
      }
    }
    tree.swap(copula, predicate, "cop");
  }
}
