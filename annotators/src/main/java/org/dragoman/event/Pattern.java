package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;

/**
 * The words of a lexicon entry: a head and what must (or must not) stand beside it in the tree.
 *
 * <pre>
 * call|appeal :for      a head, here of two lemmas, with a prepositional complement "for ..."
 * rule +out             with a particle
 * impose =sanction      with an object of that lemma (also as passive subject or antecedent)
 * warn !=*              without any object
 * go :to=war            with a prepositional complement of that lemma
 * deal ~peace           with a modifier (adjective, compound, "of" noun) of that lemma
 * insist %that          with a finite clause;  %to: with an infinitive;  %ing: with a gerund
 * lift !=weight         a leading ! forbids what follows
 * </pre>
 */
final class Pattern {

  private record Condition(boolean wanted, char kind, String preposition, List<String> lemmas) {}

  private static final Set<String> QUANTITIES =
      Set.of(
          "thousand",
          "thousands",
          "hundred",
          "hundreds",
          "dozen",
          "dozens",
          "score",
          "scores",
          "number",
          "ton",
          "tons",
          "tonne",
          "tonnes",
          "million",
          "millions",
          "billion",
          "billions",
          "series",
          "round",
          "package",
          "batch",
          "wave",
          "set",
          "couple",
          "pair",
          "array",
          "lot",
          "most",
          "part",
          "majority");

  private final List<String> heads;
  private final List<Condition> conditions;

  private Pattern(List<String> heads, List<Condition> conditions) {
    this.heads = heads;
    this.conditions = conditions;
  }

  /**
   * Reads the notation above.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Pattern parse(String notation) {
    String[] parts = notation.strip().split(" +");
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      conditions.add(condition(parts[i]));
    }
    return new Pattern(List.of(parts[0].split("\\|")), conditions);
  }

  private static Condition condition(String part) {
    boolean wanted = !part.startsWith("!");
    String rest = wanted ? part : part.substring(1);
    char kind = rest.isEmpty() ? ' ' : rest.charAt(0);
    if ("+:=~%".indexOf(kind) < 0) {
      throw new IllegalArgumentException(
          "a condition begins with + : = ~ or %, not '" + part + "'");
    }
    String body = rest.substring(1);
    int equals = body.indexOf('=');
    if (kind == ':') {
      String preposition = equals < 0 ? body : body.substring(0, equals);
      List<String> lemmas = equals < 0 ? List.of() : split(body.substring(equals + 1));
      return new Condition(wanted, kind, preposition, lemmas);
    }
    return new Condition(wanted, kind, null, split(body));
  }

  private static List<String> split(String lemmas) {
    return Arrays.asList(lemmas.split("\\|"));
  }

  /** Returns the lemmas of the head, in lower case; never empty. */
  List<String> heads() {
    return heads;
  }

  /** Returns how much the pattern asks for: of two that match, the more exact one is right. */
  int exactness() {
    int exactness = 0;
    for (Condition condition : conditions) {
      exactness +=
          condition.wanted()
              ? 2 + (condition.kind() == ':' && condition.lemmas().isEmpty() ? 0 : 1)
              : 1;
    }
    return exactness;
  }

  /**
   * Returns the words that name the act, head first, or an empty list if the pattern does not match
   * at this node. The lemma of the node is not compared again.
   */
  List<Node> match(Node head) {
    List<Node> words = new ArrayList<>();
    words.add(head);
    for (Condition condition : conditions) {
      List<Node> found = find(condition, head);
      if (found.isEmpty() == condition.wanted()) {
        return List.of();
      }
      words.addAll(found);
    }
    return words.stream().distinct().toList();
  }

  private static List<Node> find(Condition condition, Node head) {
    return switch (condition.kind()) {
      case '+' -> particle(condition, head);
      case ':' -> complement(condition, head);
      case '=' -> object(condition, head);
      case '~' -> modifier(condition, head);
      default -> clause(condition, head);
    };
  }

  /** A particle may be read as part of the preposition after it: "pulled out of Oslo". */
  private static List<Node> particle(Condition condition, Node head) {
    for (Node child : head.children()) {
      if (child.index() > head.index()
          && condition.lemmas().contains(Words.lemma(child))
          && (child.is("compound:prt", "advmod", "case", "mark", "obl", "prt", "xcomp"))) {
        return List.of(child);
      }
    }
    for (Node phrase : head.children("obl", "nmod")) {
      for (Node mark : phrase.children("case")) {
        if (mark.index() > head.index() && condition.lemmas().contains(Words.lemma(mark))) {
          return List.of(mark);
        }
      }
    }
    return List.of();
  }

  /** The phrase may hang on the object: "suspected Oslo of spying". */
  private static List<Node> complement(Condition condition, Node head) {
    List<Node> found = complementOf(condition, head, head);
    for (Node object : Words.isVerb(head) ? head.children("obj") : List.<Node>of()) {
      found = found.isEmpty() ? complementOf(condition, head, object) : found;
    }
    return found;
  }

  private static List<Node> complementOf(Condition condition, Node head, Node holder) {
    for (Node child : holder.children()) {
      Node word = preposition(child, condition.preposition());
      boolean verb = Words.isInfinitive(child) && Words.isVerb(child);
      if (verb || Words.isTime(child)) {
        continue;
      }
      if (word == null || child.index() < head.index() && !child.is("obl", "nmod")) {
        continue;
      }
      if (condition.lemmas().isEmpty()) {
        boolean joined = word.index() == head.index() + 1;
        return joined ? List.of(word) : List.of(head);
      }
      if (condition.lemmas().contains(Words.lemma(child))) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /** The preposition itself if the child is a phrase of that preposition, or stands alone. */
  private static Node preposition(Node child, String wanted) {
    if (Words.lemma(child).equals(wanted)
        && child.is("case", "mark", "compound:prt", "advmod", "obl", "prep")) {
      return child;
    }
    for (Node mark : child.children("case", "mark")) {
      if (Words.lemma(mark).equals(wanted)) {
        return mark;
      }
    }
    return null;
  }

  private static List<Node> object(Condition condition, Node head) {
    for (Node object : new Clause(head).objects()) {
      if (condition.lemmas().contains("*") || condition.lemmas().contains(Words.lemma(object))) {
        return List.of(object);
      }
      for (Node part : partsOf(object)) {
        if (condition.lemmas().contains(Words.lemma(part))) {
          return List.of(part);
        }
      }
    }
    return List.of();
  }

  /** Its conjuncts and, for a quantity ("thousands of troops"), what it is a quantity of. */
  private static List<Node> partsOf(Node object) {
    List<Node> parts = new ArrayList<>(object.children("conj"));
    if (QUANTITIES.contains(Words.lemma(object)) || object.upos().equals("NUM")) {
      for (Node phrase : object.children("nmod")) {
        if (Words.markers(phrase).contains("of")) {
          parts.add(phrase);
          parts.addAll(phrase.children("conj"));
        }
      }
    }
    return parts;
  }

  private static List<Node> modifier(Condition condition, Node head) {
    for (Node child : head.children()) {
      if (child.is("amod", "compound", "nmod", "advmod", "nummod", "det", "acl")
          && (condition.lemmas().contains(Words.lemma(child))
              || condition.lemmas().contains(Words.lower(child)))) {
        return List.of(child);
      }
    }
    return List.of();
  }

  private static List<Node> clause(Condition condition, Node head) {
    for (Node child : head.children("ccomp", "xcomp", "acl", "advcl")) {
      boolean infinitive = Words.isInfinitive(child);
      boolean gerund = child.xpos().equals("VBG") && child.child("nsubj", "aux") == null;
      boolean matches =
          switch (condition.lemmas().get(0)) {
            case "to" -> infinitive;
            case "ing" -> gerund;
            default -> child.is("ccomp", "acl") && !infinitive && !gerund && !child.is("acl:relcl");
          };
      if (matches) {
        return List.of(head);
      }
    }
    return List.of();
  }
}
