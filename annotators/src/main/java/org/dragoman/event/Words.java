package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;

/** How the rules of this package look at single words of a tree. */
final class Words {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without", "nobody",
          "cannot");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "may",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "day",
          "week",
          "month",
          "year",
          "today",
          "tomorrow",
          "yesterday",
          "weekend",
          "morning",
          "evening",
          "night",
          "afternoon",
          "hour",
          "decade",
          "century");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "my", "our", "ours", "mine");

  private Words() {}

  /** Returns the lemma in lower case. */
  static String lemma(Node node) {
    return node.lemma().toLowerCase(Locale.ROOT);
  }

  /** Returns the word as written, in lower case. */
  static String lower(Node node) {
    return node.text().toLowerCase(Locale.ROOT);
  }

  static boolean isNegation(Node node) {
    return NEGATIONS.contains(lower(node));
  }

  static boolean isVerb(Node node) {
    return node.upos().equals("VERB") || node.xpos().startsWith("VB");
  }

  static boolean isNoun(Node node) {
    return node.upos().equals("NOUN") || node.upos().equals("PROPN");
  }

  static boolean isAdjective(Node node) {
    return node.upos().equals("ADJ") || node.xpos().startsWith("JJ");
  }

  /** Says whether a verb is an infinitive with "to". */
  static boolean isInfinitive(Node verb) {
    for (Node child : verb.children("mark", "aux")) {
      if (lower(child).equals("to") && child.index() < verb.index()) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a word names a day or month or another stretch of time. */
  static boolean isTime(Node node) {
    return TIMES.contains(lower(node)) || TIMES.contains(lemma(node));
  }

  /** Says whether a word is a speaker's for himself or his side. */
  static boolean isFirstPerson(Node node) {
    return node.xpos().startsWith("PRP") && FIRST_PERSON.contains(lower(node));
  }

  /** Says whether a word is the head of "each other" or "one another". */
  static boolean isEachOther(Node node) {
    return switch (lower(node)) {
      case "other" -> hasChild(node, "each");
      case "each" -> hasChild(node, "other");
      case "another" -> hasChild(node, "one");
      case "one" -> hasChild(node, "another");
      default -> false;
    };
  }

  private static boolean hasChild(Node node, String word) {
    return node.children().stream().anyMatch(c -> lower(c).equals(word));
  }

  /** Returns the top of the tree that a word stands in. */
  static Node root(Node node) {
    Node top = node;
    while (top.head() != null) {
      top = top.head();
    }
    return top;
  }

  /** Returns the prepositions and subordinators of a phrase, in lower case and text order. */
  static List<String> markers(Node node) {
    List<String> markers = new ArrayList<>();
    for (Node child : node.children("case", "mark")) {
      markers.add(lower(child));
    }
    return markers;
  }
}
