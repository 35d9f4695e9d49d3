package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;

/**
 * Finds the persons of the knowledge base by what the transliterations of their names have in
 * common: Viktor Yanukovich is Viktor Yanukovych, Abdel-Fattah el-Sissi is Abdel Fattah al-Sisi.
 * Immutable and safe for threads.
 */
final class PersonIndex {

  private static final class Holder {
    static final PersonIndex BUNDLED = new PersonIndex(KnowledgeBase.bundled());
  }

  private final Map<String, List<KnowledgeEntry>> byName = new HashMap<>();
  private final Map<String, List<KnowledgeEntry>> bySurname = new HashMap<>();

  private PersonIndex(KnowledgeBase base) {
    for (KnowledgeEntry entry : base.entries()) {
      if (entry.type() == EntityType.PERSON) {
        add(byName, key(entry.name()), entry);
        entry.aliases().forEach(alias -> add(byName, key(alias), entry));
        add(bySurname, surnameKey(entry.name()), entry);
      }
    }
  }

  static PersonIndex bundled() {
    return Holder.BUNDLED;
  }

  /** Returns the persons of a full name, but for transliteration; empty for a single word. */
  List<KnowledgeEntry> byName(String name) {
    String key = key(name);
    return key.indexOf(' ') < 0 ? List.of() : byName.getOrDefault(key, List.of());
  }

  /** Returns the persons whose last word is a surname, but for transliteration. */
  List<KnowledgeEntry> bySurname(String surname) {
    return surname.indexOf(' ') >= 0
        ? List.of()
        : bySurname.getOrDefault(NameVariants.skeleton(surname), List.of());
  }

  private static void add(Map<String, List<KnowledgeEntry>> map, String key, KnowledgeEntry entry) {
    List<KnowledgeEntry> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  private static String surnameKey(String name) {
    return NameVariants.skeleton(name.substring(name.lastIndexOf(' ') + 1));
  }

  static String key(String name) {
    return Arrays.stream(NameVariants.withoutArticles(name).split("[\\s-]+"))
        .map(NameVariants::skeleton)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
