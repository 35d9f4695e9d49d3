package org.dragoman.relation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Named classes of words that rules refer to, {@code $kind}. Immutable and safe for threads. */
final class Lexicon {

  private final Map<String, Set<String>> classes = new TreeMap<>();

  Lexicon(Map<String, Set<String>> classes) {
    classes.forEach((name, words) -> this.classes.put(name, Set.copyOf(words)));
  }

  /** Returns this lexicon with another laid over it: classes of one name are united. */
  Lexicon with(Map<String, Set<String>> more) {
    Map<String, Set<String>> all = new TreeMap<>();
    classes.forEach((name, words) -> all.put(name, new TreeSet<>(words)));
    more.forEach((name, words) -> all.computeIfAbsent(name, n -> new TreeSet<>()).addAll(words));
    return new Lexicon(all);
  }

  Set<String> names() {
    return classes.keySet();
  }

  boolean has(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** Returns the words of a class; empty if there is no such class. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
