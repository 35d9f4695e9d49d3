package org.dragoman.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;

/**
 * Chooses the person of the knowledge base that a name stands for: by the title and the country
 * beside it and by who held that office at the date of the document; by the countries that the
 * document names; by fame last, and only among full names. Where the evidence is even, or speaks
 * against the only person of that name, there is no link.
 */
final class PersonLinker {

  /** Countries where a second surname may follow the one that is in use: "Uribe Vélez". */
  private static final Set<String> TWO_SURNAMES =
      Set.of(
          "ESP", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "COL", "VEN", "ECU", "PER", "BOL",
          "CHL", "ARG", "URY", "PRY", "CUB", "DOM");

  /** A surname that more persons of the base have is too common to go by the country alone. */
  private static final int RARE = 2;

  private final KnowledgeBase base;
  private final PersonIndex index = PersonIndex.bundled();
  private final OfficeHolders offices;
  private final Set<String> countries;
  private final Set<String> countriesOfPersons = new TreeSet<>();

  /**
   * Makes a linker for a document.
   *
   * @param date of the document; null if unknown
   * @param countries ISO 3166-1 alpha-3 codes of the countries that the document speaks of
   */
  PersonLinker(KnowledgeBase base, LocalDate date, Set<String> countries) {
    this.base = base;
    this.offices = new OfficeHolders(base, date);
    this.countries = countries;
  }

  /** Returns the person of a full name, or null. */
  PersonLink byFullName(String name, Collection<TitleCue> cues) {
    List<KnowledgeEntry> exact = persons(base.byName(name));
    if (!exact.isEmpty()) {
      return among(exact, cues, "full name", 0.95);
    }
    List<KnowledgeEntry> alike = index.byName(name);
    if (alike.size() == 1) {
      return among(alike, cues, "transliterated name", 0.85);
    }
    return withSecondSurname(name, cues);
  }

  private PersonLink withSecondSurname(String name, Collection<TitleCue> cues) {
    String[] words = name.split("\\s+");
    if (words.length < 3) {
      return null;
    }
    List<KnowledgeEntry> persons =
        persons(base.byName(name.substring(0, name.lastIndexOf(words[words.length - 1])).strip()))
            .stream()
            .filter(PersonLinker::hasTwoSurnames)
            .toList();
    return persons.size() == 1 ? among(persons, cues, "second surname", 0.85) : null;
  }

  /** Says whether a person may be called by a second surname too. */
  static boolean hasTwoSurnames(KnowledgeEntry person) {
    return person.country() != null && TWO_SURNAMES.contains(person.country());
  }

  private static List<KnowledgeEntry> persons(List<KnowledgeEntry> entries) {
    return entries.stream().filter(e -> e.type() == EntityType.PERSON).toList();
  }

  /** Of persons of one full name, the one whom title, country or date point to, else the first. */
  private PersonLink among(
      List<KnowledgeEntry> persons, Collection<TitleCue> cues, String how, double confidence) {
    List<KnowledgeEntry> possible =
        persons.stream().filter(p -> cues.stream().noneMatch(c -> speaksAgainst(c, p))).toList();
    if (possible.isEmpty()) {
      return null;
    }
    if (persons.size() == 1) {
      return new PersonLink(possible.get(0), how, confidence);
    }
    for (TitleCue cue : cues) {
      List<KnowledgeEntry> holders =
          possible.stream().filter(p -> cue.isOffice() && offices.holds(p, cue)).toList();
      if (holders.size() == 1) {
        return new PersonLink(holders.get(0), how + " + title", confidence);
      }
    }
    List<KnowledgeEntry> inOffice = possible.stream().filter(offices::inOffice).toList();
    return inOffice.size() == 1
        ? new PersonLink(inOffice.get(0), how + " + in office", confidence - 0.1)
        : new PersonLink(possible.get(0), how + " + best known", confidence - 0.25);
  }

  /** Another country's minister of the same name is another person. */
  private boolean speaksAgainst(TitleCue cue, KnowledgeEntry person) {
    return cue.isOffice()
        && cue.country() != null
        && person.country() != null
        && !cue.country().equals(person.country())
        && cue.status() != RelationStatus.FORMER
        && !cue.title().contains("leader")
        && offices.isKnownOffice(cue.title())
        && !offices.holds(person, cue);
  }

  /** Returns the person that a surname alone stands for, or null. */
  PersonLink bySurname(String surname, Collection<TitleCue> cues) {
    List<KnowledgeEntry> exact = base.bySurname(surname);
    if (exact.size() == 1 && exact.get(0).name().equalsIgnoreCase(surname)) {
      return among(exact, cues, "single name", 0.85);
    }
    List<KnowledgeEntry> persons = exact.isEmpty() ? index.bySurname(surname) : exact;
    String country =
        cues.stream().map(TitleCue::country).filter(c -> c != null).findFirst().orElse(null);
    List<KnowledgeEntry> compatriots =
        country == null
            ? persons
            : persons.stream().filter(p -> country.equals(p.country())).toList();
    PersonLink byTitle = byTitle(compatriots, cues, country != null);
    if (byTitle != null) {
      return byTitle;
    }
    boolean otherOffice =
        cues.stream().anyMatch(c -> c.isOffice() && offices.isKnownOffice(c.title()));
    if (otherOffice && country == null || exact.isEmpty()) {
      return null;
    }
    return country == null ? byDate(compatriots) : byCountry(compatriots, persons.size());
  }

  private PersonLink byTitle(
      List<KnowledgeEntry> persons, Collection<TitleCue> cues, boolean withCountry) {
    for (TitleCue cue : cues) {
      List<KnowledgeEntry> holders =
          persons.stream().filter(p -> cue.isOffice() && offices.holds(p, cue)).toList();
      if (holders.size() > 1 && !withCountry) {
        holders = holders.stream().filter(p -> countries.contains(p.country())).toList();
      }
      if (holders.size() == 1) {
        return withCountry
            ? new PersonLink(holders.get(0), "surname + title + country", 0.92)
            : new PersonLink(holders.get(0), "surname + title", 0.82);
      }
    }
    return null;
  }

  private PersonLink byCountry(List<KnowledgeEntry> compatriots, int namesakes) {
    List<KnowledgeEntry> inOffice = compatriots.stream().filter(offices::inOffice).toList();
    return compatriots.size() == 1 && inOffice.size() == 1 && namesakes <= RARE
        ? new PersonLink(inOffice.get(0), "surname + country", 0.7)
        : null;
  }

  /** Without a title: the only one in office whose country the text names, or the only one. */
  private PersonLink byDate(List<KnowledgeEntry> persons) {
    List<KnowledgeEntry> inOffice =
        persons.stream()
            .filter(p -> offices.inOffice(p) && countries.contains(p.country()))
            .toList();
    if (inOffice.size() == 1) {
      return new PersonLink(inOffice.get(0), "surname + in office + country named", 0.72);
    }
    KnowledgeEntry single = persons.size() == 1 ? persons.get(0) : null;
    if (single != null
        && offices.inOffice(single)
        && countriesOfPersons.contains(single.country())) {
      return new PersonLink(single, "only one of the surname + in office + compatriot named", 0.7);
    }
    boolean only = single != null && countries.contains(single.country());
    return only ? new PersonLink(single, "surname + country named", 0.6) : null;
  }

  /** Says whether the office of a cue leads from a surname to another person than this one. */
  boolean isAnother(KnowledgeEntry person, String surname, Collection<TitleCue> cues) {
    if (cues.stream().noneMatch(TitleCue::isOffice)
        || cues.stream().anyMatch(c -> c.isOffice() && offices.holds(person, c))) {
      return false;
    }
    PersonLink link = bySurname(surname, cues);
    return link != null && !link.entry().id().equals(person.id());
  }

  /** Notes that the document speaks of the country of a person too. */
  void alsoNamed(KnowledgeEntry person) {
    if (person.country() != null) {
      countriesOfPersons.add(person.country());
    }
  }

  /** Says whether a person is head of a state or government, or leads a group, at the date. */
  boolean isLeader(KnowledgeEntry person) {
    return offices.leads(person);
  }

  /** Says whether a person holds the office of a cue. */
  boolean holds(KnowledgeEntry person, TitleCue cue) {
    return cue.isOffice() && offices.holds(person, cue);
  }
}
