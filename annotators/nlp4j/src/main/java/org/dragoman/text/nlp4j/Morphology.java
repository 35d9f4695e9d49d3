package org.dragoman.text.nlp4j;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives words their Universal features, as far as Penn Treebank tag and tree tell them: Degree,
 * Mood, Number, Person, Tense, VerbForm, Voice.
 */
final class Morphology {

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("i", "1Sing"),
          Map.entry("me", "1Sing"),
          Map.entry("my", "1Sing"),
          Map.entry("mine", "1Sing"),
          Map.entry("myself", "1Sing"),
          Map.entry("we", "1Plur"),
          Map.entry("us", "1Plur"),
          Map.entry("our", "1Plur"),
          Map.entry("ours", "1Plur"),
          Map.entry("ourselves", "1Plur"),
          Map.entry("you", "2"),
          Map.entry("your", "2"),
          Map.entry("yours", "2"),
          Map.entry("he", "3Sing"),
          Map.entry("him", "3Sing"),
          Map.entry("his", "3Sing"),
          Map.entry("himself", "3Sing"),
          Map.entry("she", "3Sing"),
          Map.entry("her", "3Sing"),
          Map.entry("hers", "3Sing"),
          Map.entry("herself", "3Sing"),
          Map.entry("it", "3Sing"),
          Map.entry("its", "3Sing"),
          Map.entry("itself", "3Sing"),
          Map.entry("they", "3Plur"),
          Map.entry("them", "3Plur"),
          Map.entry("their", "3Plur"),
          Map.entry("theirs", "3Plur"),
          Map.entry("themselves", "3Plur"));

  private final Tree tree;
  private final String[] parts;

  Morphology(Tree tree, String[] parts) {
    this.tree = tree;
    this.parts = parts;
  }

  /**
   * Returns the features of a word, in the order of their names; empty if it has none. The tree is
   * the Universal one.
   */
  Map<String, String> of(int i) {
    Map<String, String> features = new TreeMap<>();
    switch (tree.tag(i)) {
      case "NN", "NNP" -> features.put("Number", "Sing");
      case "NNS", "NNPS" -> features.put("Number", "Plur");
      case "PRP", "PRP$" -> pronoun(i, features);
      case "DT" -> demonstrative(i, features);
      case "JJ", "RB" -> degree(i, "Pos", features);
      case "JJR", "RBR" -> degree(i, "Cmp", features);
      case "JJS", "RBS" -> degree(i, "Sup", features);
      case "MD" -> features.put("VerbForm", "Fin");
      case "VBD" -> finite("Past", features);
      case "VBP" -> finite("Pres", features);
      case "VBZ" -> {
        finite("Pres", features);
        features.put("Number", "Sing");
        features.put("Person", "3");
      }
      case "VB" -> base(i, features);
      case "VBN" -> {
        features.put("Tense", "Past");
        features.put("VerbForm", "Part");
        if (isPassive(i)) {
          features.put("Voice", "Pass");
        }
      }
      case "VBG" -> present(i, features);
      default -> {
        // The other tags tell of no feature.
      }
    }
    return features;
  }

  private void pronoun(int i, Map<String, String> features) {
    String known = PRONOUNS.get(form(i));
    if (known != null) {
      features.put("Person", known.substring(0, 1));
      if (known.length() > 1) {
        features.put("Number", known.substring(1));
      }
    }
  }

  private void demonstrative(int i, Map<String, String> features) {
    switch (form(i)) {
      case "this", "that" -> features.put("Number", "Sing");
      case "these", "those" -> features.put("Number", "Plur");
      default -> {
        // Articles and quantifiers go with either number.
      }
    }
  }

  private void degree(int i, String degree, Map<String, String> features) {
    if (parts[i].equals("ADJ") || !degree.equals("Pos") && parts[i].equals("ADV")) {
      features.put("Degree", degree);
    }
  }

  private static void finite(String tense, Map<String, String> features) {
    features.put("Mood", "Ind");
    features.put("Tense", tense);
    features.put("VerbForm", "Fin");
  }

  /** The base form is an infinitive after "to" or an auxiliary, else imperative or subjunctive. */
  private void base(int i, Map<String, String> features) {
    boolean auxiliary = tree.is(i, "aux", "aux:pass", "cop");
    int clause = auxiliary ? tree.head(i) : i;
    boolean helped = false;
    for (int child : tree.children(clause)) {
      helped |= child < i && (tree.is(child, "aux") || tree.tag(child).equals("TO"));
    }
    if (helped || tree.is(clause, "xcomp")) {
      features.put("VerbForm", "Inf");
      return;
    }
    boolean subject = tree.has(clause, "nsubj", "nsubj:pass", "csubj");
    features.put("Mood", subject ? "Sub" : "Imp");
    features.put("VerbForm", "Fin");
  }

  private void present(int i, Map<String, String> features) {
    boolean participle = tree.has(i, "aux") || tree.is(i, "amod", "acl", "case");
    features.put("VerbForm", participle ? "Part" : "Ger");
    if (participle) {
      features.put("Tense", "Pres");
    }
  }

  private boolean isPassive(int i) {
    boolean perfect = tree.has(i, "aux");
    return tree.has(i, "aux:pass", "nsubj:pass", "csubj:pass", "obl:agent")
        || !perfect && tree.is(i, "acl", "amod", "advcl", "xcomp");
  }

  private String form(int i) {
    return tree.word(i).form().toLowerCase(Locale.ROOT);
  }
}
