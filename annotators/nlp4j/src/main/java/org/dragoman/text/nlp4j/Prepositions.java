package org.dragoman.text.nlp4j;

/**
 * Makes the object the head of its preposition: in "talks with Cairo" <em>Cairo</em> hangs on
 * <em>talks</em> and <em>with</em> is its {@code case}; a clause takes its preposition as {@code
 * mark}.
 */
final class Prepositions {

  /** Label of a phrase with a preposition: {@code obl} or {@code nmod}, as its head decides. */
  static final String OBLIQUE = "oblique";

  /** Label of a clause with a preposition: {@code advcl} or {@code acl}, as its head decides. */
  static final String ADVERBIAL = "adverbial";

  private Prepositions() {}

  static void apply(Tree tree, String[] parts) {
    // From the right, so that the inner of two prepositions ("from behind the lines") goes first.
    for (int i = tree.size() - 1; i >= 0; i--) {
      int object = object(tree, i);
      int complement = tree.child(i, "pcomp");
      if (object >= 0) {
        takeOver(tree, i, object, "case", OBLIQUE);
      } else if (complement >= 0 && isClause(tree, parts, complement)) {
        takeOver(tree, i, complement, "mark", ADVERBIAL);
      } else if (complement >= 0) {
        takeOver(tree, i, complement, "case", OBLIQUE);
        parts[i] = parts[i].equals("SCONJ") ? "ADP" : parts[i];
      }
    }
  }

  /**
   * Returns the object: its own, or that of the preposition below it ("from behind the lines",
   * "according to reports") or beside it ("in or around the town"), which has come up by now; or
   * -1.
   */
  private static int object(Tree tree, int preposition) {
    int own = tree.child(preposition, "pobj");
    boolean bare = tree.is(preposition, "prep", "agent", Copulas.CLAUSE_PREPOSITION);
    if (own >= 0 || !bare || tree.has(preposition, "pcomp")) {
      return own;
    }
    for (int child : tree.children(preposition)) {
      boolean raised = tree.is(child, OBLIQUE) || tree.is(child, "conj") && tree.has(child, "case");
      if (child > preposition && raised) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isClause(Tree tree, String[] parts, int complement) {
    return parts[complement].equals("VERB") || tree.has(complement, "cop", "nsubj", "nsubjpass");
  }

  private static void takeOver(
      Tree tree, int preposition, int complement, String labelOfPreposition, String label) {
    String role = tree.label(preposition);
    for (int child : tree.children(preposition)) {
      if (child != complement) {
        tree.attach(child, complement);
      }
    }
    tree.swap(preposition, complement, labelOfPreposition);
    boolean phrase = label.equals(OBLIQUE);
    switch (role) {
      case "prep" -> tree.rename(complement, label);
      case "agent" -> tree.rename(complement, phrase ? "obl:agent" : "advcl");
      case "dative" -> tree.rename(complement, phrase ? "obl" : "advcl");
      case Copulas.CLAUSE_PREPOSITION -> tree.rename(complement, phrase ? "obl" : "advcl");
      case "prt", "aux", "mark", "advmod" -> tree.rename(complement, label);
      default -> {
        // A conjunct, the object of another preposition or the predicate of a copula stays one.
      }
    }
  }
}
