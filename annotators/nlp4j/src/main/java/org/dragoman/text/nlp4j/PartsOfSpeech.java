package org.dragoman.text.nlp4j;

import java.util.Locale;
import java.util.Set;

/**
 * Gives universal parts of speech to words with Penn Treebank tags, with the help of their CLEAR
 * labels where the tag alone does not decide.
 */
final class PartsOfSpeech {

  private static final Set<String> PRONOUNS =
      Set.of(
          "anybody",
          "anyone",
          "anything",
          "everybody",
          "everyone",
          "everything",
          "nobody",
          "none",
          "nothing",
          "somebody",
          "someone",
          "something");

  private PartsOfSpeech() {}

  /** Returns the part of speech of each word; the tree is as NLP4J made it. */
  static String[] of(Tree tree) {
    String[] parts = new String[tree.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = of(tree, i);
    }
    return parts;
  }

  private static String of(Tree tree, int i) {
    String form = tree.word(i).form().toLowerCase(Locale.ROOT);
    if (Punctuation.isMark(form)) {
      return "PUNCT";
    }
    return switch (tree.tag(i)) {
      case "NN", "NNS" -> {
        if (PRONOUNS.contains(form)) {
          yield "PRON";
        }
        yield form.equals("%") ? "SYM" : "NOUN";
      }
      case "NNP", "NNPS" -> "PROPN";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "DT", "WDT" -> tree.is(i, "det", "neg", "predet", "preconj", "cc") ? "DET" : "PRON";
      case "PDT" -> "DET";
      case "CD" -> "NUM";
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "RB" ->
          tree.is(i, "neg") || form.equals("not") || form.equals("n't") || form.equals("n’t")
              ? "PART"
              : "ADV";
      case "RBR", "RBS", "WRB" -> "ADV";
      case "RP" -> "ADP";
      case "IN" -> isClauseMarker(tree, i) ? "SCONJ" : "ADP";
      case "TO" -> isInfinitiveMarker(tree, i) ? "PART" : "ADP";
      case "MD" -> "AUX";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(tree, i) ? "AUX" : "VERB";
      case "CC" -> "CCONJ";
      case "UH" -> "INTJ";
      case "POS" -> "PART";
      case "$", "SYM", "#" -> "SYM";
      case "ADD" -> "PROPN";
      case "FW", "LS", "XX", "GW" -> "X";
      default -> "PUNCT";
    };
  }

  /** Says whether this "to" goes with a verb; the parser mistakes some prepositions for it. */
  static boolean isInfinitiveMarker(Tree tree, int i) {
    return tree.is(i, "aux") && tree.head(i) >= 0 && !tree.tagStarts(tree.head(i), "N", "CD");
  }

  private static boolean isClauseMarker(Tree tree, int i) {
    return tree.is(i, "mark") || tree.has(i, "pcomp") && !tree.has(i, "pobj");
  }

  private static boolean isAuxiliary(Tree tree, int i) {
    return tree.is(i, "aux", "auxpass");
  }
}
