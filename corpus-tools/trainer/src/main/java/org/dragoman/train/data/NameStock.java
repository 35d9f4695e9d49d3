package org.dragoman.train.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;

/**
 * Names to put in the place of others: persons from the given names and surnames of the knowledge
 * base and of the training sentences, mixed freely; places and organisations of the same kind from
 * the knowledge base. The same seed draws the same names. Immutable and safe for threads.
 */
public final class NameStock {

  private static final int SHORTEST = 3;

  private final KnowledgeBase base;
  private final List<String> givenNames;
  private final List<String> surnames;
  private final List<String> persons;
  private final Map<String, List<String>> others = new TreeMap<>();

  private NameStock(KnowledgeBase base, List<TrainingSentence> sentences) {
    this.base = base;
    TreeSet<String> given = new TreeSet<>();
    TreeSet<String> family = new TreeSet<>();
    TreeSet<String> whole = new TreeSet<>();
    for (KnowledgeEntry entry : base.entries()) {
      if (entry.type() == EntityType.PERSON) {
        whole.add(entry.name());
        addParts(List.of(entry.name().split(" ")), given, family);
      } else {
        addKind(entry, entry.name());
        entry.aliases().forEach(alias -> addKind(entry, alias));
      }
    }
    for (TrainingSentence sentence : sentences) {
      for (List<String> name : persons(sentence)) {
        addParts(name, given, family);
      }
    }
    givenNames = List.copyOf(given);
    surnames = List.copyOf(family);
    persons = List.copyOf(whole);
    others.replaceAll((kind, names) -> List.copyOf(new TreeSet<>(names)));
  }

  /** Makes a stock of the names of a knowledge base and of the persons in training sentences. */
  public static NameStock of(KnowledgeBase base, List<TrainingSentence> sentences) {
    return new NameStock(base, sentences);
  }

  private static List<List<String>> persons(TrainingSentence sentence) {
    List<List<String>> names = new ArrayList<>();
    List<String> name = new ArrayList<>();
    for (int i = 0; i <= sentence.words().size(); i++) {
      String label = i < sentence.words().size() ? sentence.labels().get(i) : "O";
      if (!label.equals("I-PER") && !name.isEmpty()) {
        names.add(List.copyOf(name));
        name.clear();
      }
      if (label.endsWith("-PER")) {
        name.add(sentence.words().get(i));
      }
    }
    return names;
  }

  /** A name of two or three words is a given name first and a surname last. */
  private static void addParts(List<String> name, TreeSet<String> given, TreeSet<String> family) {
    boolean usual = name.size() == 2 || name.size() == 3;
    if (usual && name.stream().allMatch(NameStock::isNameWord)) {
      given.add(name.get(0));
      family.add(name.get(name.size() - 1));
    }
  }

  private static boolean isNameWord(String word) {
    return word.length() >= SHORTEST
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).anyMatch(Character::isLowerCase)
        && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
  }

  private void addKind(KnowledgeEntry entry, String name) {
    others
        .computeIfAbsent(kind(entry.type(), entry.subtype().label(), name), k -> new ArrayList<>())
        .add(name);
    others.computeIfAbsent(kind(entry.type(), "", name), k -> new ArrayList<>()).add(name);
  }

  /** Acronyms, single words and longer names are not exchanged for each other. */
  private static String kind(EntityType type, String subtype, String name) {
    boolean oneWord = name.indexOf(' ') < 0;
    boolean acronym = oneWord && name.equals(name.toUpperCase(Locale.ROOT));
    return type.label() + "/" + subtype + (acronym ? "/acronym" : oneWord ? "/word" : "/words");
  }

  /**
   * Draws a name in the place of another.
   *
   * @param name the other name, its words joined by spaces
   * @return null if the stock has none of its kind
   */
  String draw(EntityType type, String name, double surnameOnly, Random random) {
    if (type == EntityType.PERSON) {
      return person(name.indexOf(' ') < 0, surnameOnly, random);
    }
    String subtype =
        base.byName(name).stream()
            .filter(e -> e.type() == type)
            .findFirst()
            .map(e -> e.subtype().label())
            .orElse("");
    List<String> names = others.getOrDefault(kind(type, subtype, name), List.of());
    return names.isEmpty() ? null : pick(names, random);
  }

  private String person(boolean oneWord, double surnameOnly, Random random) {
    if (givenNames.isEmpty() || surnames.isEmpty()) {
      return null;
    }
    if (oneWord) {
      return pick(random.nextDouble() < surnameOnly ? surnames : givenNames, random);
    }
    int form = random.nextInt(10);
    if (form < 3 && !persons.isEmpty()) {
      return pick(persons, random);
    }
    String middle = form == 3 ? (char) ('A' + random.nextInt(26)) + ". " : "";
    String second = form == 4 ? "-" + pick(surnames, random) : "";
    return pick(givenNames, random) + " " + middle + pick(surnames, random) + second;
  }

  private static String pick(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }
}
