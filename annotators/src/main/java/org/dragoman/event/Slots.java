package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Governors.Effect;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree.Node;

/**
 * The places beside a trigger where a participant may stand, by the names that {@code frames.tsv}
 * uses: {@code subj}, {@code obj}, {@code poss}, {@code mod}, {@code gov} (the subject of the verb
 * that carries a noun: "X held talks"), {@code about} (the subject of a finite complement), {@code
 * clause} (the subject of the clause around a noun), {@code speaker} and {@code whom} (for a modal:
 * who says so, and the subject of its verb), or a preposition.
 */
final class Slots {

  private static final Set<String> INNER = Set.of("by", "against", "from");
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
          case "about" -> subjectsOrTopic();
          case "clause" -> subjectsAbove();
          case "speaker" -> speakers();
          case "whom" -> new Clause(head.head()).surfaceSubjects();
          default -> phrases(slot);
        };
    boolean carriesOwner = slot.equals("obj");
    return found.stream().filter(n -> carriesOwner || !trigger.covers(n)).toList();
  }

  /** Says whether the act is done to "each other". */
  boolean isReciprocal() {
    return head.children("obj", "obl", "nmod").stream().anyMatch(Words::isEachOther);
  }

  private List<Node> subjects() {
    if (Words.isVerb(head) && trigger.entry().pos() == 'V') {
      return new Clause(head).subjects();
    }
    return new Clause(head).surfaceSubjects();
  }

  /** Whose the paper is that says so: "in a letter urging", "a resolution that condemns". */
  List<Node> authors() {
    Node paper = head.head();
    boolean said = head.is("acl") && paper != null && Words.isNoun(paper) && Words.isVerb(head);
    return said ? Clause.ownersOf(paper, MAX_CARRIERS) : List.of();
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
      addModifiers(modifiers, word);
      boolean shared = word.is("conj") && word.child("det", "amod", "nmod:poss") == null;
      if (shared && Words.isNoun(word.head()) && modifiers.stream().noneMatch(Words::isAdjective)) {
        addModifiers(modifiers, word.head());
      }
    }
    return modifiers;
  }

  /** Also those of its modifiers: "Russian" of "Russian missile and drone attack". */
  private static void addModifiers(List<Node> modifiers, Node word) {
    for (Node child : word.children("amod", "compound", "nmod", "nummod", "conj", "dep")) {
      boolean plain = child.index() < word.index() && Words.markers(child).isEmpty();
      if (plain && !child.is("nmod:poss")) {
        addModifiers(modifiers, child);
        modifiers.add(child);
      }
    }
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
              || effect != null && isShared(effect) && node.is("obj", "nsubj:pass")
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
      boolean mediated = SideRoles.MEDIATION.contains(Words.lemma(clause));
      if (Words.isVerb(clause) && !mediated && carriesAntecedent(clause)) {
        carriers.add(clause);
      }
    }
    return carriers;
  }

  /** Whether who governs also acts: who rejects talks is a side of them, who rejects aid is not. */
  private boolean isShared(Effect effect) {
    return switch (effect) {
      case BORNE, UNDERWAY -> false;
      case ASKED, AVERTED -> trigger.entry().frame().mutual();
      default -> true;
    };
  }

  /** Says whether the verb above a noun only carries it: "held the talks". */
  boolean isLight() {
    Node governor = head.head();
    return governor != null && governors.effect(governor, head) == Effect.LIGHT;
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

  /**
   * Whom it is done to where a verb says so of its subject: "Iran faces sanctions", "Iran rejected
   * the offer", "Iran seeks aid".
   */
  private List<Node> bearers() {
    Node governor = head.head();
    Effect effect = governor == null ? null : governors.effect(governor, head);
    ActType type = trigger.entry().act().type();
    boolean answered =
        effect == Effect.AVERTED && (type == ActType.REQUEST || type == ActType.ACCUSE);
    boolean asked = effect == Effect.ASKED && type == ActType.AID;
    boolean borne = effect == Effect.BORNE || answered || asked;
    return borne ? new Clause(governor).subjects() : List.of();
  }

  /** The subject of the clause that a noun stands in: "Oslo was open to talks with Bonn". */
  private List<Node> subjectsAbove() {
    for (Node node = head.head(); node != null; node = node.head()) {
      List<Node> subjects = new Clause(node).surfaceSubjects();
      if ((Words.isVerb(node) || Words.isAdjective(node)) && !subjects.isEmpty()) {
        return subjects.stream().filter(s -> !head.isBelow(s)).toList();
      }
    }
    return List.of();
  }

  /** Who says so, for a modal: "Oslo said that Bonn must pay". */
  private List<Node> speakers() {
    Node clause = head.head();
    while (clause.head() != null && clause.is("conj") && clause.child("nsubj") == null) {
      clause = clause.head();
    }
    boolean said = clause.is("ccomp", "parataxis") && clause.head() != null;
    return said ? new Clause(clause.head()).surfaceSubjects() : List.of();
  }

  /** "warned that Oslo ..." or "warned about Oslo". */
  private List<Node> subjectsOrTopic() {
    List<Node> subjects = complementSubjects();
    return subjects.isEmpty() ? phrases("about") : subjects;
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
      if (INNER.contains(preposition)) {
        addInnerPhrases(phrases, preposition);
      }
      for (Node carrier : carriers()) {
        addPhrases(phrases, carrier, preposition);
      }
    }
    return phrases;
  }

  /** "the killing of a judge by Oslo": the phrase may hang on the one before it. */
  private void addInnerPhrases(List<Node> phrases, String preposition) {
    for (Node phrase : head.children("nmod")) {
      if (!phrase.is("nmod:poss")) {
        addPhrases(phrases, phrase, preposition);
      }
    }
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
