package org.dragoman.text.nlp4j;

import java.util.List;

/**
 * Marks the empty subject of an extraposed clause: in "it is clear that both sides lost"
 * <em>it</em> is {@code expl} and <em>lost</em> the {@code csubj}.
 */
final class Extraposition {

  private static final List<String> CLAUSES = List.of("ccomp", "xcomp");

  private Extraposition() {}

  static void apply(Tree tree, String[] parts) {
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.head(i);
      if (tree.is(i, "nsubj")
          && tree.lemma(i).equals("it")
          && head > i
          && tree.has(head, "cop")
          && (parts[head].equals("ADJ") || parts[head].equals("NOUN"))) {
        int clause = tree.child(head, "ccomp", "xcomp");
        if (clause > head && CLAUSES.contains(tree.label(clause))) {
          tree.rename(i, "expl");
          tree.rename(clause, "csubj");
        }
      }
    }
  }
}
