package org.dragoman.text.nlp4j;

import java.util.Set;

/** Gives each dependency its Universal name, once the tree has its Universal shape. */
final class RelationNames {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM", "DET");

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
      case "aux" -> tree.tag(i).equals("TO") ? "mark" : "aux";
      case "dobj", "pobj" -> "obj";
      case "dative" -> "iobj";
      case "oprd", "acomp", "attr" -> "xcomp";
      case "poss" -> "nmod:poss";
      case "nmod" -> modifier(parts[i]);
      case "qmod" -> parts[i].equals("NUM") ? "compound" : "advmod";
      case "predet" -> "det:predet";
      case "preconj" -> "cc:preconj";
      case "neg" -> parts[i].equals("DET") ? "det" : "advmod";
      case "relcl" -> "acl:relcl";
      case "prt" -> "compound:prt";
      case "meta" -> "dep";
      case "oblique" -> nounAbove ? "nmod" : "obl";
      case "adverbial", "pcomp" -> nounAbove ? "acl" : "advcl";
      case "npadvmod" -> (nounAbove ? "nmod" : "obl") + ":npmod";
      case "prep", "agent" -> nounAbove ? "nmod" : "obl";
      default -> tree.label(i);
    };
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

  private static boolean isNominal(Tree tree, String[] parts, int i) {
    return i != Tree.ROOT
        && NOMINAL.contains(parts[i])
        && tree.children(i).stream().noneMatch(c -> tree.is(c, "cop", "nsubj", "nsubjpass"));
  }
}
