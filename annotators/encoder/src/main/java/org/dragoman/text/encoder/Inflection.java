package org.dragoman.text.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the regular English endings leave of a form. Spelling leaves a choice (placed: place, plac;
 * stopped: stop, stopp), which known lemmas decide, otherwise the look of the stem.
 */
final class Inflection {

  private static final int SHORTEST_STEM = 2;

  /** Stems that hardly any word ends in: an e was lost (decid, plac, announc, handl, creat). */
  private static final Pattern WANTS_E =
      Pattern.compile(
          ".*(?:[cvuz]|[^s]s|[dr]g|[bcdfgkptz]l|[^aeiou]i?[ai]t|[aeiouy][^aeiou][ai]t|[aeiou]id|[^aeiou]ed|[uo]d|[^aeo]ir|[^eo]ur|[aiu]g)");

  private static final Pattern DOUBLED = Pattern.compile(".*([bdgklmnprtv])\\1");

  private Inflection() {}

  /**
   * Returns the lemma of an inflected form, in lower case; null if its tag or ending is none of
   * those that are regular.
   *
   * @param xpos its tag of the Penn Treebank
   * @param known whether a word is a lemma of the tag's part of speech
   */
  static String lemma(String word, String xpos, Predicate<String> known) {
    String form = word.toLowerCase(Locale.ROOT);
    List<String> candidates =
        switch (xpos) {
          case "NNS", "VBZ" -> withoutS(form);
          case "VBD", "VBN" -> without(form, "ed");
          case "VBG" -> without(form, "ing");
          case "JJR", "RBR" -> without(form, "er");
          case "JJS", "RBS" -> without(form, "est");
          default -> List.of();
        };
    for (String candidate : candidates) {
      if (known.test(candidate)) {
        return candidate;
      }
    }
    boolean compared = xpos.startsWith("JJ") || xpos.startsWith("RB");
    return candidates.isEmpty() || compared ? null : candidates.get(0);
  }

  private static List<String> withoutS(String form) {
    if (form.length() <= SHORTEST_STEM || !form.endsWith("s") || form.endsWith("ss")) {
      return List.of();
    }
    String s = form.substring(0, form.length() - 1);
    String es = form.endsWith("es") ? form.substring(0, form.length() - 2) : s;
    if (form.endsWith("ies") && form.length() > 4) {
      return List.of(form.substring(0, form.length() - 3) + "y", s);
    }
    return es.matches(".*(?:s|x|z|ch|sh|o)") && !es.matches(".*[^s]s") && !es.matches(".*[^z]z")
        ? List.of(es, s)
        : List.of(s, es);
  }

  private static List<String> without(String form, String ending) {
    int length = form.length() - ending.length();
    if (length < SHORTEST_STEM || !form.endsWith(ending)) {
      return List.of();
    }
    String stem = form.substring(0, length);
    if (stem.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return List.of();
    }
    List<String> candidates = new ArrayList<>();
    if (stem.endsWith("i") && !ending.equals("ing")) {
      candidates.add(stem.substring(0, length - 1) + "y");
    }
    boolean doubled = DOUBLED.matcher(stem).matches();
    String single = stem.substring(0, length - 1);
    if (stem.endsWith("e") && ending.equals("ed") || WANTS_E.matcher(stem).matches()) {
      candidates.add(stem + "e");
      candidates.add(stem);
    } else if (doubled && !stem.endsWith("ll")) {
      candidates.add(single);
      candidates.add(stem);
    } else {
      candidates.add(stem);
      candidates.add(stem + "e");
    }
    if (doubled) {
      candidates.add(single);
    }
    return candidates;
  }
}
