package org.dragoman.text.nlp4j;

import java.util.Locale;
import java.util.Set;

/**
 * Makes the predicate the head of its copula: in "the talks were fruitful" <em>fruitful</em> heads
 * the clause and <em>were</em> is its {@code cop}. The predicate may also be a prepositional phrase
 * ("is in Oslo"), an adverb of place ("is here") or a clause ("the problem is that nobody came",
 * where <em>problem</em> becomes {@code nsubj:outer}). Existential <em>be</em> stays the head. In
 * "they are to meet" <em>are</em> is an auxiliary.
 */
final class Copulas {

  /** Label of a preposition that hangs on the clause, not on the nominal predicate as such. */
  static final String CLAUSE_PREPOSITION = "clause-prep";

  private static final Set<String> FORMS =
      Set.of(
          "am", "'m", "’m", "m", "is", "'s", "’s", "s", "are", "'re", "’re", "re", "was", "were");
  private static final Set<String> PLACES = Set.of("here", "there", "where", "home", "how", "away");

  private static final WordList CLAUSE_NOUNS = WordList.read("clause-nouns.txt");

  private Copulas() {}

  static void apply(Tree tree, String[] parts) {
    for (int i = 0; i < tree.size(); i++) {
      if (!isBe(tree, i)) {
        continue;
      }
      int predicate = predicate(tree, i);
      if (isExistential(tree, i)) {
        tree.rename(tree.child(i, "attr"), "nsubj");
      } else if (predicate >= 0) {
        if (tree.is(predicate, "ccomp", "xcomp", "advcl")) {
          outerSubject(tree, i, predicate);
        }
        invert(tree, i, predicate, "cop");
        parts[i] = "AUX";
      } else if (isModal(tree, i)) {
        invert(tree, i, tree.child(i, "xcomp"), "aux");
        parts[i] = "AUX";
      }
    }
  }

  private static boolean isBe(Tree tree, int i) {
    return tree.tag(i).startsWith("V")
        && !tree.is(i, "aux", "auxpass")
        && (tree.lemma(i).equals("be")
            || FORMS.contains(tree.word(i).form().toLowerCase(Locale.ROOT)));
  }

  private static int predicate(Tree tree, int i) {
    int nominal = tree.child(i, "attr", "acomp");
    if (nominal >= 0) {
      return nominal;
    }
    for (int child : tree.children(i)) {
      if (child > i && isPlace(tree, child)) {
        return child;
      }
    }
    for (int child : tree.children(i)) {
      if (child < i && tree.is(child, "advmod") && tree.tag(child).equals("WRB")) {
        return child;
      }
    }
    return clause(tree, i);
  }

  private static boolean isPlace(Tree tree, int child) {
    return tree.is(child, "prep") && tree.has(child, "pobj", "pcomp")
        || tree.is(child, "advmod", "npadvmod")
            && PLACES.contains(tree.word(child).form().toLowerCase(Locale.ROOT));
  }

  private static int clause(Tree tree, int i) {
    int clause = tree.child(i, "ccomp");
    if (clause > i && tree.child(i, "nsubj", "csubj") >= 0) {
      return clause;
    }
    int infinitive = tree.child(i, "xcomp");
    return infinitive > i && !isModal(tree, i) ? infinitive : -1;
  }

  /** Says whether this is the "be" of "they are to meet". */
  private static boolean isModal(Tree tree, int i) {
    int infinitive = tree.child(i, "xcomp");
    int subject = tree.child(i, "nsubj");
    return infinitive > i
        && tree.has(infinitive, "aux")
        && subject >= 0
        && !CLAUSE_NOUNS.contains(tree.lemma(subject));
  }

  private static void outerSubject(Tree tree, int copula, int clause) {
    int subject = tree.child(copula, "nsubj");
    if (subject >= 0) {
      tree.rename(subject, "nsubj:outer");
    }
    int clausalSubject = tree.child(copula, "csubj");
    if (clausalSubject >= 0) {
      tree.rename(clausalSubject, "csubj:outer");
    }
  }

  private static boolean isExistential(Tree tree, int i) {
    int expletive = tree.child(i, "expl");
    return expletive >= 0 && tree.tag(expletive).equals("EX") && tree.has(i, "attr");
  }

  private static void invert(Tree tree, int verb, int predicate, String labelOfVerb) {
    for (int child : tree.children(verb)) {
      if (child != predicate) {
        tree.attach(child, predicate);
        if (tree.is(child, "prep")) {
          tree.rename(child, CLAUSE_PREPOSITION);
        }
      }
    }
    tree.swap(verb, predicate, labelOfVerb);
  }
}
