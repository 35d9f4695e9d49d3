package org.dragoman.entity;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;

/** Finds the entry of the knowledge base that a name stands for in a document of a given date. */
final class EntityLinker {

  private final KnowledgeBase base;
  private final LocalDate date;

  /**
   * Makes a linker.
   *
   * @param date date of the document; null if unknown
   */
  EntityLinker(KnowledgeBase base, LocalDate date) {
    this.base = base;
    this.date = date;
  }

  /** Returns the best known entry of that type and name, or null. */
  KnowledgeEntry byName(String name, EntityType type) {
    for (KnowledgeEntry entry : base.byName(name)) {
      if (entry.type() == type) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Returns the only person whose name is a full name with one slip in one of its words; null if
   * none or several are.
   */
  KnowledgeEntry byMisspeltName(String name) {
    String[] words = name.split("\\s+");
    KnowledgeEntry found = null;
    for (KnowledgeEntry entry : base.entries()) {
      String[] known = entry.name().split(" ");
      if (entry.type() == EntityType.PERSON
          && known.length == words.length
          && isSlip(words, known)) {
        if (found != null) {
          return null;
        }
        found = entry;
      }
    }
    return found;
  }

  private static boolean isSlip(String[] words, String[] known) {
    int slips = 0;
    for (int i = 0; i < words.length; i++) {
      if (!NameVariants.same(words[i], known[i])) {
        slips++;
        if (!NameVariants.oneKeyApart(words[i], known[i])) {
          return false;
        }
      }
    }
    return slips == 1;
  }

  /**
   * Returns the person that a surname alone stands for: the only one of that surname, or the only
   * one of them who held an office at the date of the document; null where that is open.
   */
  KnowledgeEntry bySurname(String surname) {
    List<KnowledgeEntry> persons = base.bySurname(surname);
    if (persons.size() == 1) {
      return persons.get(0);
    }
    List<KnowledgeEntry> inOffice =
        date == null
            ? List.of()
            : persons.stream()
                .filter(p -> p.offices().stream().anyMatch(o -> o.heldIn(date.getYear())))
                .toList();
    return inOffice.size() == 1 ? inOffice.get(0) : null;
  }
}
