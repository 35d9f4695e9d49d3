package org.dragoman.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.knowledge.Office;
import org.dragoman.model.RelationStatus;

/**
 * Compares a title as a text has it with the offices that a person of the knowledge base held, at
 * the date of the text. Safe for threads.
 */
final class OfficeHolders {

  private static final Set<String> HEADS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "chairman",
          "shah",
          "general secretary",
          "first secretary",
          "crown prince",
          "chief executive");

  /** A future office is one that begins soon after the date. */
  private static final int SOON = 2;

  private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private final KnowledgeBase base;
  private final LocalDate date;

  /**
   * Makes a comparison.
   *
   * @param date date of the document; null if unknown: then every office counts
   */
  OfficeHolders(KnowledgeBase base, LocalDate date) {
    this.base = base;
    this.date = date;
  }

  /** Says whether a person held any office in the year of the document; false without a date. */
  boolean inOffice(KnowledgeEntry person) {
    return date != null && person.offices().stream().anyMatch(o -> o.heldIn(date.getYear()));
  }

  /** Says whether a person heads a state, a government or a group in the year of the document. */
  boolean leads(KnowledgeEntry person) {
    return date != null
        && person.offices().stream()
            .anyMatch(o -> o.heldIn(date.getYear()) && isTitled(o.title(), "leader"));
  }

  /** Says whether a person held the office of a cue at the time that the cue means. */
  boolean holds(KnowledgeEntry person, TitleCue cue) {
    return person.offices().stream()
        .anyMatch(o -> isTitled(o.title(), cue.title()) && isInTime(o, cue.status()));
  }

  private boolean isInTime(Office office, RelationStatus status) {
    if (date == null) {
      return true;
    }
    int year = date.getYear();
    if (status == RelationStatus.FORMER) {
      return office.to() != null && office.to() <= year;
    }
    if (status == RelationStatus.FUTURE) {
      return office.from() == null || office.from() >= year && office.from() <= year + SOON;
    }
    return office.heldIn(year);
  }

  /** Says whether the base has holders of such an office, so that one who is none is another. */
  boolean isKnownOffice(String title) {
    return KNOWN.computeIfAbsent(
        title,
        t ->
            base.entries().stream()
                .flatMap(e -> e.offices().stream())
                .anyMatch(o -> isTitled(o.title(), t)));
  }

  /**
   * Says whether a title is that of an office: all its words are in the office's ("minister",
   * "Foreign Minister"), but a deputy is not the holder. A "leader" is any head of a state.
   */
  static boolean isTitled(String office, String title) {
    Set<String> held = words(office);
    Set<String> said = words(title);
    if (said.contains("leader")) {
      return held.contains("leader")
          || HEADS.stream().anyMatch(h -> held.containsAll(words(h))) && !isDeputy(held);
    }
    return isDeputy(held) == isDeputy(said) && held.containsAll(said);
  }

  private static boolean isDeputy(Set<String> words) {
    return words.contains("vice") || words.contains("deputy");
  }

  private static Set<String> words(String title) {
    return WORDS.computeIfAbsent(title, OfficeHolders::split);
  }

  private static Set<String> split(String title) {
    String lower =
        title
            .toLowerCase(Locale.ROOT)
            .replace("defense", "defence")
            .replace("foreign secretary", "foreign minister")
            .replaceAll("\\bpremier\\b", "prime minister")
            .replaceAll("[-/]", " ");
    Set<String> words = new HashSet<>(Arrays.asList(lower.split("\\s+")));
    words.removeAll(Set.of("of", "for", "the", "to"));
    return Set.copyOf(words);
  }
}
