package org.dragoman.text.nlp4j;

/**
 * Makes sure that a sentence is one tree: the first root stays, later ones and words in a circle
 * hang on it.
 */
final class SingleRoot {

  private SingleRoot() {}

  static void apply(Tree tree) {
    int root = first(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (i == root) {
        tree.attach(i, Tree.ROOT, "root");
      } else if (tree.head(i) == Tree.ROOT) {
        tree.attach(i, root, tree.is(i, "root") ? "parataxis" : tree.label(i));
      } else if (!reachesRoot(tree, i)) {
        tree.attach(i, root, "dep");
      }
    }
  }

  private static int first(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == Tree.ROOT && !tree.is(i, "punct")) {
        return i;
      }
    }
    return 0;
  }

  private static boolean reachesRoot(Tree tree, int word) {
    int at = word;
    for (int steps = 0; steps <= tree.size(); steps++) {
      if (at == Tree.ROOT) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
