package org.dragoman.text.nlp4j;

/**
 * Makes the subject of an infinitive, participle or small clause the object of the verb above: in
 * "they urged Lima to wait" <em>Lima</em> is the {@code obj} of <em>urged</em> and <em>wait</em>
 * its {@code xcomp}.
 */
final class Raising {

  private Raising() {}

  static void apply(Tree tree, String[] parts) {
    for (int i = 0; i < tree.size(); i++) {
      int governor = tree.head(i);
      if (tree.is(i, "ccomp", "xcomp") && governor >= 0 && governor < i) {
        int subject = tree.child(i, "nsubj", "nsubjpass");
        boolean between = subject > governor && subject < i;
        if (between && parts[governor].equals("VERB") && isNonFinite(tree, i)) {
          tree.attach(subject, governor, "dobj");
          tree.rename(i, "xcomp");
        }
      }
    }
  }

  private static boolean isNonFinite(Tree tree, int clause) {
    if (tree.has(clause, "mark")) {
      return false;
    }
    int verb = clause;
    for (int child : tree.children(clause)) {
      if (tree.is(child, "aux", "auxpass", "cop")) {
        if (tree.tag(child).equals("TO")) {
          return true;
        }
        verb = Math.min(verb, child);
      }
    }
    return !isFinite(tree.tag(verb));
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("MD");
  }
}
