package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;

/**
 * A predicate and the places around it, voice and control undone: who is its subject in meaning,
 * what its object, also where the tree leaves them to another clause ("agreed to meet", "troops
 * sent by", "proposals that Oslo rejected").
 */
final class Clause {

  /** Verbs whose subject, not their object, does what the infinitive says. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use", "seek", "agree", "refuse");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> OF_THE_OBJECT = Set.of("of", "for", "from", "into");
  private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");
  private static final int MAX_CLIMB = 6;

  private final Node predicate;

  Clause(Node predicate) {
    this.predicate = predicate;
  }

  /** Says whether the predicate is a passive, also a reduced one ("troops sent by Oslo"). */
  boolean isPassive() {
    if (predicate.children().stream().anyMatch(c -> c.relation().endsWith(":pass"))) {
      return true;
    }
    if (isMisreadPast()) {
      return false;
    }
    if (!predicate.xpos().equals("VBN") || predicate.child("obj", "nsubj", "aux") != null) {
      return false;
    }
    return predicate.is("acl", "amod") && !predicate.is("acl:relcl")
        || predicate.is("advcl") && agents().size() > 0
        || predicate.is("conj")
            && predicate.head() != null
            && new Clause(predicate.head()).isPassive();
  }

  /**
   * "The minister headed to Oslo", read as a noun with a participle because the past looks like
   * one: where the sentence has no other verb, it is its verb.
   */
  private boolean isMisreadPast() {
    Node head = predicate.head();
    return predicate.is("acl")
        && predicate.xpos().equals("VBN")
        && head.head() == null
        && Words.isNoun(head)
        && head.child("cop", "nsubj") == null
        && agents().isEmpty();
  }

  /** Returns who acts, in meaning; conjuncts are not expanded; may be empty. */
  List<Node> subjects() {
    return isPassive() ? agents() : surfaceSubjects();
  }

  /** Returns what is acted on, in meaning; conjuncts are not expanded; may be empty. */
  List<Node> objects() {
    List<Node> objects = new ArrayList<>(predicate.children("obj"));
    if (isPassive()) {
      objects.addAll(surfaceSubjects());
    } else if (objects.isEmpty()) {
      objects.addAll(predicate.children("iobj"));
      if (objects.isEmpty()
          && predicate.is("acl:relcl")
          && predicate.child("nsubj") != null
          && !isRelative(predicate.child("nsubj"))) {
        objects.add(predicate.head());
      }
    }
    if (objects.isEmpty() && !isPassive()) {
      objects.addAll(misreadObjects());
    }
    objects.removeIf(Clause::isRelative);
    if (objects.isEmpty()
        && predicate.children("obj").stream().anyMatch(Clause::isRelative)
        && predicate.is("acl:relcl")) {
      objects.add(predicate.head());
    }
    return objects;
  }

  /** A second subject behind the verb of a clause without an object is its object. */
  private List<Node> misreadObjects() {
    List<Node> subjects = predicate.children("nsubj");
    boolean before = subjects.stream().anyMatch(s -> s.index() < predicate.index());
    return before && !Attribution.isSaying(predicate)
        ? subjects.stream().filter(s -> s.index() > predicate.index()).toList()
        : List.of();
  }

  private List<Node> agents() {
    return predicate.children("obl", "nmod").stream()
        .filter(c -> c.is("obl:agent") || Words.markers(c).contains("by"))
        .toList();
  }

  /** Returns the grammatical subject, own or inherited. */
  List<Node> surfaceSubjects() {
    return surfaceSubjects(MAX_CLIMB);
  }

  private List<Node> surfaceSubjects(int climb) {
    Node subject = ownSubject();
    if (subject != null) {
      return isRelative(subject) && clauseOfNoun() ? List.of(antecedent()) : List.of(subject);
    }
    return climb == 0 || predicate.head() == null ? List.of() : inherited(climb - 1);
  }

  private Node ownSubject() {
    List<Node> subjects = predicate.children("nsubj");
    if (!subjects.isEmpty()) {
      return isParenthesis() ? subjects.get(subjects.size() - 1) : subjects.get(0);
    }
    Node around = predicate.head();
    boolean split = predicate.is("ccomp") && around != null && new Clause(around).isParenthesis();
    if (split && around.index() < predicate.index()) {
      return around.child("nsubj");
    }
    for (Node aux : predicate.children("aux")) {
      if (aux.child("nsubj") != null) {
        return aux.child("nsubj");
      }
    }
    return predicate.xpos().matches("VBD|VBZ|VBP") ? subjectAfterDay() : null;
  }

  /** "Oslo's envoys, an official said, demand": two subjects, the first is that of "demand". */
  private boolean isParenthesis() {
    List<Node> subjects = predicate.children("nsubj");
    return subjects.size() > 1
        && predicate.children("ccomp").stream()
            .anyMatch(c -> c.child("nsubj") == null && c.index() > predicate.index());
  }

  /** "On Friday President Doe left": the name after a day is no part of the day. */
  private Node subjectAfterDay() {
    for (Node phrase : predicate.children("obl", "nmod")) {
      List<Node> candidates = new ArrayList<>(phrase.children("nmod"));
      candidates.add(phrase);
      for (Node name : candidates) {
        boolean day = name.children("compound").stream().anyMatch(Words::isTime);
        if (day && name.upos().equals("PROPN") && name.index() < predicate.index()) {
          return name;
        }
      }
    }
    return null;
  }

  private List<Node> inherited(int climb) {
    Node head = predicate.head();
    if (predicate.is("acl:relcl")) {
      return List.of(head);
    }
    Node blamed = blamed(head);
    if (blamed != null) {
      return List.of(blamed);
    }
    if (predicate.is("acl", "amod") && Words.isNoun(head)) {
      return Words.isInfinitive(predicate) || !predicate.xpos().matches("VBG|VBN")
          ? ownersOf(head, climb)
          : List.of(head);
    }
    if (predicate.is("acl")) {
      return new Clause(head).surfaceSubjects(climb);
    }
    if (predicate.is("xcomp", "ccomp")) {
      return controller(head, climb);
    }
    if (predicate.is("advcl", "conj", "parataxis", "obl", "nmod", "dep")) {
      return Words.isNoun(head) && !predicate.is("conj")
          ? ownersOf(head, climb)
          : new Clause(head).surfaceSubjects(climb);
    }
    return List.of();
  }

  /** "accused X of shelling", "praised X for lifting", "kept X from voting": X does it. */
  private Node blamed(Node head) {
    boolean gerund =
        predicate.xpos().equals("VBG")
            && Words.markers(predicate).stream().anyMatch(OF_THE_OBJECT::contains);
    if (!gerund) {
      return null;
    }
    if (Words.isVerb(head)) {
      List<Node> objects = new Clause(head).objects();
      return objects.isEmpty() ? null : objects.get(0);
    }
    boolean isObject = head.is("obj", "nsubj:pass") && head.upos().equals("PROPN");
    return isObject ? head : null;
  }

  private List<Node> controller(Node head, int climb) {
    Clause governor = new Clause(head);
    boolean nonfinite = Words.isInfinitive(predicate) || predicate.xpos().equals("VBG");
    if (!nonfinite && predicate.is("ccomp")) {
      return List.of();
    }
    List<Node> objects = new ArrayList<>(head.children("obj", "iobj"));
    if (objects.isEmpty() && Set.of("call", "appeal", "plead").contains(Words.lemma(head))) {
      head.children("obl").stream()
          .filter(c -> Words.markers(c).stream().anyMatch(ADDRESSED::contains))
          .forEach(objects::add);
    }
    if (!objects.isEmpty() && !SUBJECT_CONTROL.contains(Words.lemma(head))) {
      return List.of(objects.get(0));
    }
    return governor.surfaceSubjects(climb);
  }

  /** Whose the noun is: its possessor or, for a noun that a verb governs, the verb's subject. */
  static List<Node> ownersOf(Node noun, int climb) {
    List<Node> owners = noun.children("nmod:poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    List<Node> modifiers = noun.children("amod", "compound");
    Node head = noun.head();
    if (head != null && climb > 0 && Words.isVerb(head) && noun.is("obj", "obl", "nmod", "xcomp")) {
      List<Node> subjects = new Clause(head).subjects();
      if (!subjects.isEmpty() && !subjects.contains(noun)) {
        return subjects;
      }
    }
    return modifiers;
  }

  private boolean clauseOfNoun() {
    boolean cleft =
        predicate.is("ccomp") && predicate.head() != null && Words.isNoun(predicate.head());
    return predicate.is("acl:relcl", "acl") && predicate.head() != null
        || cleft
        || predicate.is("conj") && predicate.head() != null && predicate.head().is("acl:relcl");
  }

  private Node antecedent() {
    return predicate.is("conj") ? predicate.head().head() : predicate.head();
  }

  private static boolean isRelative(Node node) {
    return RELATIVES.contains(Words.lower(node)) && node.xpos().startsWith("W");
  }
}
