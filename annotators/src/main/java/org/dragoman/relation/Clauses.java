package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;

/** Who does what in a clause: subject and object as meant, also in passive and relative clauses. */
final class Clauses {

  private static final Set<String> RELATIVES = Set.of("who", "that", "which");

  private Clauses() {}

  /** Returns who does it: "by" whom it is done, or else the grammatical subject. */
  static List<Node> subjects(Node verb) {
    Node agent = isPassive(verb) ? agent(verb) : null;
    return listOf(agent == null ? grammaticalSubject(verb) : agent);
  }

  /** Returns to whom it is done: the object, or the grammatical subject of a passive. */
  static List<Node> objects(Node verb) {
    return isPassive(verb) ? listOf(grammaticalSubject(verb)) : verb.children("obj");
  }

  /** Returns a node and what is coordinated with it. */
  static List<Node> withConjuncts(Node node) {
    List<Node> all = new ArrayList<>(List.of(node));
    all.addAll(node.children("conj"));
    return all;
  }

  /** Returns the subject of a predicate as the grammar has it; null if it has none. */
  static Node grammaticalSubject(Node predicate) {
    Node subject = predicate.child("nsubj");
    boolean relative =
        subject != null && RELATIVES.contains(subject.text().toLowerCase(Locale.ROOT));
    if (predicate.is("acl") && (subject == null || relative)) {
      return predicate.head();
    }
    if (subject == null && predicate.is("conj", "xcomp") && predicate.head() != null) {
      return grammaticalSubject(predicate.head());
    }
    return subject;
  }

  static boolean isNegated(Node predicate) {
    return predicate.children("advmod", "neg").stream()
        .anyMatch(
            n ->
                Set.of("not", "n't", "n’t", "never", "no")
                    .contains(n.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPassive(Node node) {
    return node.xpos().equals("VBN")
        && (node.child("nsubj:pass", "aux:pass") != null || node.is("acl"));
  }

  private static Node agent(Node verb) {
    for (Node oblique : verb.children("obl")) {
      Node marker = oblique.child("case");
      if (marker != null && marker.text().equals("by")) {
        return oblique;
      }
    }
    return null;
  }

  private static List<Node> listOf(Node node) {
    return node == null ? List.of() : List.of(node);
  }
}
