package org.dragoman.text.nlp4j;

import java.util.Set;

/** Gives each dependency its Universal name, once the tree has its Universal shape. */
final class RelationNames {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM", "DET");

  private static final WordList TIMES = WordList.read("time-words.txt");

  private RelationNames() {}

  static void apply(Tree tree, String[] parts) {
    String[] names = new String[tree.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(tree, parts, i);
    }
    for (int i = 0; i < names.length; i++) {
      tree.rename(i, names[i]);
    }
  }

  private static String name(Tree tree, String[] parts, int i) {
    boolean nounAbove = isNominal(tree, parts, tree.head(i));
    return switch (tree.label(i)) {
      case "nsubjpass" -> "nsubj:pass";
      case "csubjpass" -> "csubj:pass";
      case "auxpass" -> "aux:pass";
      case "aux" -> auxiliary(tree, parts, i);
      case "dobj", "pobj" -> "obj";
      case "dative" -> "iobj";
      case "oprd", "acomp", "attr" -> "xcomp";
      case "poss" -> "nmod:poss";
      case "nmod" -> modifier(parts[i]);
      case "compound" -> parts[i].equals("ADJ") ? "amod" : "compound";
      case "advmod" -> isNoun(parts[i]) ? "compound" : "advmod";
      case "qmod" -> parts[i].equals("NUM") ? "compound" : "advmod";
      case "predet" -> "det:predet";
      case "preconj" -> "cc:preconj";
      case "neg" -> parts[i].equals("DET") ? "det" : "advmod";
      case "relcl" -> "acl:relcl";
      case "prt" -> "compound:prt";
      case "meta" -> "dep";
      case Prepositions.OBLIQUE, "prep" -> nounAbove ? "nmod" : "obl";
      case Prepositions.ADVERBIAL, "pcomp" -> nounAbove ? "acl" : "advcl";
      case Copulas.CLAUSE_PREPOSITION, "agent" -> "obl";
      case "npadvmod" -> (nounAbove ? "nmod" : "obl") + (isTime(tree, i) ? ":tmod" : ":npmod");
      default -> tree.label(i);
    };
  }

  private static boolean isNoun(String part) {
    return part.equals("NOUN") || part.equals("PROPN");
  }

  private static String modifier(String part) {
    return switch (part) {
      case "NUM" -> "nummod";
      case "ADJ", "VERB" -> "amod";
      case "ADV" -> "advmod";
      case "DET" -> "det";
      case "PUNCT" -> "punct";
      default -> "compound";
    };
  }

  private static String auxiliary(Tree tree, String[] parts, int i) {
    if (!tree.tag(i).equals("TO")) {
      return "aux";
    }
    return parts[i].equals("PART") ? "mark" : "case";
  }

  private static boolean isTime(Tree tree, int i) {
    return TIMES.containsIgnoringCase(tree.word(i).form());
  }

  private static boolean isNominal(Tree tree, String[] parts, int i) {
    return i != Tree.ROOT && (NOMINAL.contains(parts[i]) || isNominalAdjective(tree, parts, i));
  }

  /** Says whether an adjective stands for a noun phrase, as in "many of the delegates". */
  private static boolean isNominalAdjective(Tree tree, String[] parts, int i) {
    return parts[i].equals("ADJ") && tree.is(i, "nsubj", "nsubjpass", "dobj");
  }
}
