package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.Governors.Effect;
import org.dragoman.text.SentenceTree.Node;

/**
 * The places beside a trigger where a participant may stand, by the names that {@code frames.tsv}
 * uses: {@code subj}, {@code obj}, {@code poss}, {@code mod}, {@code gov} (the subject of the verb
 * that carries a noun: "X held talks"), {@code about} (the subject of a finite complement), or a
 * preposition.
 */
final class Slots {

  private static final int MAX_CARRIERS = 3;

  private final Trigger trigger;
  private final Node head;
  private final Governors governors = Governors.bundled();

  Slots(Trigger trigger) {
    this.trigger = trigger;
    this.head = trigger.head();
  }

  /** Returns the heads of the phrases in a slot, in text order. */
  List<Node> fill(String slot) {
    List<Node> found =
        switch (slot) {
          case "subj" -> subjects();
          case "obj" -> objects();
          case "poss" -> possessors();
          case "mod" -> modifiers();
          case "gov" -> governors();
          case "borne" -> bearers();
          case "about" -> complementSubjects();
          default -> phrases(slot);
        };
    return found.stream().filter(n -> !trigger.covers(n)).toList();
  }

  private List<Node> subjects() {
    if (Words.isVerb(head)) {
      return new Clause(head).subjects();
    }
    return new Clause(head).surfaceSubjects();
  }

  private List<Node> objects() {
    List<Node> objects = new ArrayList<>(head.children("iobj"));
    for (Node object : new Clause(head).objects()) {
      if (!objects.contains(object)) {
        objects.add(object);
      }
    }
    return objects;
  }

  private List<Node> possessors() {
    List<Node> possessors = new ArrayList<>();
    for (Node word : nounWords()) {
      possessors.addAll(word.children("nmod:poss"));
    }
    return possessors;
  }

  private List<Node> modifiers() {
    List<Node> modifiers = new ArrayList<>();
    for (Node word : nounWords()) {
      for (Node child : word.children("amod", "compound", "nmod", "nummod")) {
        boolean plain = child.index() < word.index() && Words.markers(child).isEmpty();
        if (plain && !child.is("nmod:poss")) {
          modifiers.add(child);
        }
      }
    }
    return modifiers;
  }

  private List<Node> nounWords() {
    return trigger.words().stream().filter(w -> !Words.isVerb(w)).toList();
  }

  /** The verbs that carry a noun, nearest first: "held" of "held talks". */
  List<Node> carriers() {
    List<Node> carriers = new ArrayList<>();
    if (Words.isVerb(head)) {
      return carriers;
    }
    Node node = head;
    while (node.is("conj") && node.head() != null && !Words.isVerb(node.head())) {
      node = node.head();
    }
    while (node.head() != null && carriers.size() < MAX_CARRIERS) {
      Node governor = node.head();
      Effect effect = governors.effect(governor, node);
      boolean carries =
          effect == Effect.LIGHT
              || effect != null && node.is("obj", "nsubj:pass")
              || !carriers.isEmpty() && node.is("xcomp");
      if (!carries) {
        break;
      }
      carriers.add(governor);
      node = governor;
    }
    if (carriers.isEmpty() && node.is("acl:relcl")) {
      return carriers;
    }
    for (Node clause : head.children("acl", "acl:relcl")) {
      if (Words.isVerb(clause) && carriesAntecedent(clause)) {
        carriers.add(clause);
      }
    }
    return carriers;
  }

  private boolean carriesAntecedent(Node clause) {
    return new Clause(clause).objects().contains(head) || clause.xpos().equals("VBN");
  }

  private List<Node> governors() {
    List<Node> subjects = new ArrayList<>();
    for (Node carrier : carriers()) {
      if (Words.isVerb(carrier)) {
        for (Node subject : new Clause(carrier).subjects()) {
          if (!head.isBelow(subject) && !subjects.contains(subject)) {
            subjects.add(subject);
          }
        }
      } else {
        subjects.addAll(Clause.ownersOf(carrier, MAX_CARRIERS));
      }
      if (!subjects.isEmpty()) {
        break;
      }
    }
    return subjects;
  }

  /** Whom it is done to where a verb says so of its subject: "Iran faces sanctions". */
  private List<Node> bearers() {
    Node governor = head.head();
    boolean borne = governor != null && governors.effect(governor, head) == Effect.BORNE;
    return borne ? new Clause(governor).subjects() : List.of();
  }

  private List<Node> complementSubjects() {
    List<Node> subjects = new ArrayList<>();
    for (Node clause : head.children("ccomp", "acl", "advcl", "xcomp")) {
      subjects.addAll(clause.children("nsubj"));
      if (subjects.isEmpty() && clause.is("acl", "advcl") && clause.xpos().equals("VBG")) {
        continue;
      }
    }
    return subjects;
  }

  private List<Node> phrases(String preposition) {
    List<Node> phrases = new ArrayList<>();
    for (Node word : trigger.words()) {
      addPhrases(phrases, word, preposition);
    }
    if (phrases.isEmpty() && Words.isVerb(head)) {
      for (Node object : head.children("obj", "nsubj:pass")) {
        addPhrases(phrases, object, preposition);
      }
    }
    if (phrases.isEmpty() && !Words.isVerb(head)) {
      addConjunctPhrases(phrases, preposition);
      for (Node carrier : carriers()) {
        addPhrases(phrases, carrier, preposition);
      }
    }
    return phrases;
  }

  /** "support and aid for X": the phrase may hang on the other conjunct. */
  private void addConjunctPhrases(List<Node> phrases, String preposition) {
    for (Node conjunct : head.children("conj")) {
      addPhrases(phrases, conjunct, preposition);
    }
  }

  private static void addPhrases(List<Node> phrases, Node word, String preposition) {
    for (Node child : word.children("obl", "nmod", "advcl", "acl", "advmod", "dep", "appos")) {
      if (Words.markers(child).contains(preposition) && !Words.isVerb(child)) {
        phrases.add(child);
      }
    }
  }
}
