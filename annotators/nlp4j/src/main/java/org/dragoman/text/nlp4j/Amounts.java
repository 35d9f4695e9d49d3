package org.dragoman.text.nlp4j;

/** Makes a currency sign the head of its number: in "$5 million" <em>$</em> is the noun. */
final class Amounts {

  private Amounts() {}

  static void apply(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int number = tree.head(i);
      if (tree.tag(i).equals("$") && number > i && tree.tag(number).equals("CD")) {
        for (int child : tree.children(number)) {
          if (child != i && !tree.is(child, "compound", "nmod", "qmod", "advmod")) {
            tree.attach(child, i);
          }
        }
        tree.swap(number, i, "nummod");
      }
    }
  }
}
