package org.dragoman.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads the patterns of a rule file. */
final class PatternParser {

  private static final Pattern WORD = Pattern.compile("[^A-Z\\s$]+");

  private final Set<String> classes;
  private final BiFunction<String, Collection<String>, RuleFileException> unknown;

  /**
   * Makes a parser.
   *
   * @param classes the classes of the lexicon
   * @param unknown makes the error of a word that is none of the known ones
   */
  PatternParser(
      Set<String> classes, BiFunction<String, Collection<String>, RuleFileException> unknown) {
    this.classes = classes;
    this.unknown = unknown;
  }

  /**
   * Reads a pattern.
   *
   * @throws RuleFileException if it is none
   */
  RulePattern parse(String pattern) {
    List<String> parts = Arrays.asList(pattern.strip().split("\\s+"));
    boolean tree = parts.get(0).startsWith("verb:") || parts.get(0).startsWith("noun:");
    for (String side : List.of("S:", "O:")) {
      if (parts.stream().filter(p -> p.startsWith(side)).count() != 1) {
        throw unknown.apply("a pattern needs one " + side + " and not '" + pattern + "'", null);
      }
    }
    return tree ? tree(parts) : new SurfacePattern(parts.stream().map(this::element).toList());
  }

  private TreePattern tree(List<String> parts) {
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    for (String word : parts.get(0).substring("verb:".length()).split("\\|")) {
      if (word.startsWith("$")) {
        named.add(lexiconClass(word));
      } else {
        lemmas.add(word);
      }
    }
    List<TreePattern.Step> steps = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      if (!parts.get(i).matches("[<>][a-z].*") || i + 1 == parts.size()) {
        throw unknown.apply(
            "'" + parts.get(i) + "' is no step: write >relation or <relation and a name", null);
      }
      steps.add(step(parts.get(i), slot(parts.get(i + 1))));
    }
    return new TreePattern(parts.get(0).startsWith("verb:"), lemmas, named, steps);
  }

  private static TreePattern.Step step(String written, NameSlot slot) {
    boolean up = written.startsWith("<");
    String path = written.substring(1);
    String marked = TreePattern.Step.MARKED + ":";
    return path.startsWith(marked)
        ? new TreePattern.Step(
            up, TreePattern.Step.MARKED, Set.of(path.substring(marked.length()).split("\\|")), slot)
        : new TreePattern.Step(up, path, Set.of(), slot);
  }

  private SurfacePattern.Element element(String part) {
    char last = part.charAt(part.length() - 1);
    boolean counted = part.length() > 1 && "?*+".indexOf(last) >= 0;
    String core = counted ? part.substring(0, part.length() - 1) : part;
    int least = counted && last != '+' ? 0 : 1;
    int most = counted && last != '?' ? SurfacePattern.Element.many() : 1;
    if (core.startsWith("S:") || core.startsWith("O:")) {
      return new SurfacePattern.Element(slot(core), Set.of(), Set.of(), Set.of(), least, most);
    }
    Set<SurfacePattern.Kind> kinds = EnumSet.noneOf(SurfacePattern.Kind.class);
    Set<String> named = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (String choice : core.split("\\|")) {
      if (choice.startsWith("$")) {
        named.add(lexiconClass(choice));
      } else if (WORD.matcher(choice).matches()) {
        words.add(choice);
      } else {
        kinds.add(kind(choice));
      }
    }
    return new SurfacePattern.Element(null, kinds, named, words, least, most);
  }

  private SurfacePattern.Kind kind(String core) {
    List<String> known = List.of("NOM", "DET", "POSS");
    if (!known.contains(core)) {
      throw unknown.apply(core, known);
    }
    return SurfacePattern.Kind.valueOf(core);
  }

  private NameSlot slot(String written) {
    if (!written.matches("[SO]:[A-Z,]+")) {
      throw unknown.apply("'" + written + "' is no name: write S:PER or O:ORG,LOC", null);
    }
    Set<String> kinds = new LinkedHashSet<>(List.of(written.substring(2).split(",")));
    for (String kind : kinds) {
      if (!NameSlot.allKinds().contains(kind)) {
        throw unknown.apply(kind, NameSlot.allKinds());
      }
    }
    return new NameSlot(written.startsWith("S:"), kinds);
  }

  private String lexiconClass(String written) {
    String name = written.substring(1);
    if (!written.startsWith("$") || !classes.contains(name)) {
      throw unknown.apply(written, classes.stream().map(c -> "$" + c).toList());
    }
    return name;
  }
}
