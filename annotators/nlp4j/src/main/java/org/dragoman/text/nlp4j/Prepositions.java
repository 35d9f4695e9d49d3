package org.dragoman.text.nlp4j;

import java.util.List;

/**
 * Makes the object the head of its preposition: in "talks with Cairo" <em>Cairo</em> hangs on
 * <em>talks</em> and <em>with</em> is its {@code case}; a clause takes its preposition as {@code
 * mark}.
 */
final class Prepositions {

  private Prepositions() {}

  static void apply(Tree tree, String[] parts) {
    // From the right, so that the inner of two prepositions ("from behind the lines") goes first.
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (tree.is(i, "prep", "agent", "dative", "pcomp", "conj")) {
        int object = tree.child(i, "pobj");
        if (object >= 0) {
          takeObject(tree, parts, i, object);
        } else if (tree.has(i, "pcomp")) {
          takeClause(tree, parts, i, tree.child(i, "pcomp"));
        }
      }
    }
  }

  private static void takeObject(Tree tree, String[] parts, int preposition, int object) {
    String role = tree.label(preposition);
    moveChildren(tree, preposition, object);
    tree.swap(preposition, object, "case");
    switch (role) {
      case "agent" -> tree.rename(object, "obl:agent");
      case "dative" -> tree.rename(object, "obl");
      case "prep" -> tree.rename(object, tree.is(tree.head(object), "prep") ? "pobj" : "oblique");
      default -> {
        // a conjunct or the object of another preposition keeps its label
      }
    }
  }

  private static void takeClause(Tree tree, String[] parts, int preposition, int clause) {
    String role = tree.label(preposition);
    moveChildren(tree, preposition, clause);
    tree.swap(preposition, clause, "mark");
    if (!role.equals("conj") && !role.equals("pcomp")) {
      tree.rename(clause, "adverbial");
    }
  }

  private static void moveChildren(Tree tree, int from, int to) {
    List<Integer> children = tree.children(from);
    for (int child : children) {
      if (child != to) {
        tree.attach(child, to);
      }
    }
  }
}
