package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.model.EntityType;

/**
 * How like the names of two entities of different documents are, with the reason, and under which
 * keys an entity is filed so that only those that may be alike are ever compared. Safe for threads.
 */
final class NameLikeness {

  /** From this score on two entities are taken for one. */
  static final double SAME = 0.8;

  private static final double COUNTRY = 0.12;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "de", "la", "in");

  /** A likeness; the score is from 0 to 1. */
  record Likeness(double score, String reason) {}

  /**
   * What is compared of an entity.
   *
   * @param words those of its name, in a form that transliterations share
   * @param country null if unknown
   * @param acronyms those of its names in the texts that are acronyms
   */
  record Named(
      EntityType type,
      String name,
      List<String> words,
      String country,
      boolean linked,
      List<String> acronyms) {}

  private NameLikeness() {}

  /** Returns the keys of an entity; two that share none are not compared. */
  static Set<String> keys(Named entity) {
    Set<String> keys = new TreeSet<>();
    List<String> words = entity.words();
    if (entity.type() == EntityType.PERSON) {
      if (words.size() > 1) {
        keys.add("P " + words.get(words.size() - 1) + ' ' + words.get(0).charAt(0));
      }
      return keys;
    }
    keys.add("N " + entity.type().label() + ' ' + String.join(" ", words));
    entity.acronyms().forEach(letters -> keys.add("A " + entity.type().label() + ' ' + letters));
    return keys;
  }

  /** Returns further keys for questions that are put to people. */
  static Set<String> looseKeys(Named entity) {
    Set<String> keys = keys(entity);
    List<String> words = entity.words();
    if (entity.type() == EntityType.PERSON) {
      keys.add("S " + words.get(words.size() - 1));
    }
    String joined = String.join("", words);
    if (joined.length() > 5) {
      keys.add("B " + entity.type().label() + ' ' + joined.substring(0, 5));
      keys.add("E " + entity.type().label() + ' ' + joined.substring(joined.length() - 5));
    }
    return keys;
  }

  /** Returns the exact spelling-independent name: what a crowded key is divided by. */
  static String exactKey(Named entity) {
    return entity.type().label() + ' ' + String.join(" ", entity.words());
  }

  private static List<String> words(EntityType type, String name) {
    List<String> words = new ArrayList<>();
    for (String word : PersonIndex.key(name).split(" ")) {
      boolean suffix =
          type == EntityType.PERSON
              && words.size() > 1
              && NameCues.bundled().is(Kind.PERSON_SUFFIX, word);
      if (!SMALL.contains(word) && !suffix) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  /**
   * Compares two entities of one type.
   *
   * @return null if their names have nothing to do with each other or their countries differ
   */
  static Likeness of(Named a, Named b) {
    boolean otherCountry =
        a.country() != null && b.country() != null && !a.country().equals(b.country());
    if (otherCountry || a.linked() && b.linked() || a.type() != b.type()) {
      return null;
    }
    Likeness names = a.type() == EntityType.PERSON ? persons(a, b) : others(a, b);
    if (names == null) {
      return null;
    }
    boolean sameCountry = a.country() != null && a.country().equals(b.country());
    double score = names.score() + (sameCountry ? COUNTRY : 0);
    if (a.linked() != b.linked() && !sameCountry) {
      score -= 0.1;
    }
    String reason = names.reason() + (sameCountry ? " + same country" : "");
    return new Likeness(Math.round(1000 * score) / 1000.0, reason);
  }

  private static Likeness persons(Named a, Named b) {
    if (clashInGeneration(a.name(), b.name())) {
      return null;
    }
    List<String> left = a.words();
    List<String> right = b.words();
    String lastA = left.get(left.size() - 1);
    String lastB = right.get(right.size() - 1);
    if (left.size() == 1 || right.size() == 1) {
      boolean part = left.size() == 1 ? right.contains(lastA) : left.contains(lastB);
      return part ? new Likeness(0.45, "part of the name") : null;
    }
    if (left.equals(right)) {
      return new Likeness(0.8, "same name in another spelling");
    }
    if (lastA.equals(lastB)) {
      return firstNames(left.get(0), right.get(0));
    }
    return left.get(0).equals(right.get(0)) && NameVariants.misspelt(lastA, lastB)
        ? new Likeness(0.65, "surname one slip apart")
        : null;
  }

  private static Likeness firstNames(String a, String b) {
    if (a.equals(b)) {
      return new Likeness(0.72, "with and without middle name");
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (longer.startsWith(shorter)) {
      return shorter.length() == 1
          ? new Likeness(0.6, "initial of the first name")
          : new Likeness(0.62, "shortened first name");
    }
    return NameVariants.misspelt(a, b) ? new Likeness(0.65, "first name one slip apart") : null;
  }

  private static boolean clashInGeneration(String a, String b) {
    String left = generation(a);
    String right = generation(b);
    return !left.equals(right);
  }

  private static String generation(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.indexOf(' ') > 0 && NameCues.bundled().is(Kind.PERSON_SUFFIX, last)
        ? NameVariants.bare(last)
        : "";
  }

  private static Likeness others(Named a, Named b) {
    String left = String.join(" ", a.words());
    String right = String.join(" ", b.words());
    if (left.equals(right)) {
      return new Likeness(0.82, "same name in another spelling");
    }
    if (isAcronymOf(a, b) || isAcronymOf(b, a)) {
      return new Likeness(0.7, "acronym of the name");
    }
    return NameVariants.misspelt(left, right) ? new Likeness(0.6, "name one slip apart") : null;
  }

  /** One has no other name than an acronym that the other is called by too. */
  private static boolean isAcronymOf(Named acronym, Named full) {
    return Gazetteer.isAcronym(acronym.name())
        && !Gazetteer.isAcronym(full.name())
        && full.acronyms().contains(acronym.name());
  }

  static Named named(CorpusNode node) {
    EntityType type = node.tally().type();
    String name = node.name();
    return new Named(
        type,
        name,
        words(type, name),
        node.country(),
        node.key().isLinked(),
        node.tally().forms().stream().filter(Gazetteer::isAcronym).sorted().toList());
  }
}
