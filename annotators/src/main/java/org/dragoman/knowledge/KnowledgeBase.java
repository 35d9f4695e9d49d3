package org.dragoman.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.dragoman.model.EntityType;

/**
 * Countries, places, organisations and persons of public life that a text may name. Loaded once, on
 * first use, and shared; immutable and safe for threads. The files under {@code
 * org/dragoman/knowledge} say where their contents come from.
 *
 * <p>Names are compared without regard to case, accents, kinds of apostrophe or hyphen, dots in
 * abbreviations, and a "the" before them. Acronyms of up to four letters are the exception: they
 * keep their case, so that "US" is a country and "us" is nobody. Where several entries share a
 * name, the best known comes first: those whose acronym it is, then countries, places,
 * organisations and persons, each in the order of their file.
 */
public interface KnowledgeBase {

  /**
   * Returns the bundled base.
   *
   * @throws java.io.UncheckedIOException if its files cannot be read
   */
  static KnowledgeBase bundled() {
    return SharedKnowledge.get();
  }

  /**
   * Lays files over the base that {@link #bundled} returns, for all of the program. A row wins over
   * the bundled one of the same Wikidata id, or of the same name and country, and is better known
   * than all others of its name. To be called before anything has asked for the base.
   *
   * @param files in the format of people.tsv, organizations.tsv or places.tsv; not null
   * @throws IOException if one can't be read or has a wrong row; the message begins with file and
   *     line
   * @throws IllegalStateException if the base is in use already, without these files
   */
  static void layOver(List<Path> files) throws IOException {
    SharedKnowledge.layOver(files);
  }

  /**
   * Returns the base with files laid over it, for whoever asks for it by itself.
   *
   * @see #layOver
   */
  static KnowledgeBase with(List<Path> files) throws IOException {
    return new BundledKnowledge(UserKnowledge.read(files, BundledKnowledge.countryCodes()));
  }

  /** Returns a hash of what is laid over the bundled files; empty if nothing is; not null. */
  String userFingerprint();

  /**
   * Returns the entries that a name in ordinary spelling may stand for, the best known first; empty
   * if there is none.
   *
   * @param name a name as a text has it, without a possessive; not null
   */
  List<KnowledgeEntry> byName(String name);

  /**
   * Returns the entries that a name in an all-capital text, such as a headline or a dateline, may
   * stand for. There, an acronym that is spelled like an everyday word ("WHO", "IT", "CAR") cannot
   * be told from that word, and is left out; "US" stays, since headlines hardly ever use the
   * pronoun.
   *
   * @param name a name as the text has it; not null
   */
  List<KnowledgeEntry> byNameInCapitals(String name);

  /**
   * Returns the persons of a surname, in the order of the file; empty if there is none.
   *
   * @param surname with its particles, such as "Putin" or "von der Leyen"; not null
   */
  List<KnowledgeEntry> bySurname(String surname);

  /** Returns an entry by its id. */
  Optional<KnowledgeEntry> byId(String id);

  /** Returns all entries, in the order of fame that {@link #byName} uses. */
  Collection<KnowledgeEntry> entries();

  /**
   * Returns every name and alias as it is usually spelled, with the entries it may stand for; for
   * users who build their own automaton for long texts. Surnames alone are not among them.
   */
  SortedMap<String, List<KnowledgeEntry>> names();

  /** Returns a country by its ISO 3166-1 alpha-3 code. */
  Optional<Country> country(String alpha3);

  /**
   * Returns the country of an adjective or demonym, such as "Ukrainian", "Russians", "French".
   * Those of a part of a country lead to the country ("Scottish", "Chechens"), those of a former
   * state to the one that succeeds it ("Soviet").
   */
  Optional<Country> countryOfDemonym(String word);

  /**
   * Returns the place of an adjective or demonym: a country ("Ukrainian"), a part of one
   * ("Scottish"), a former state ("Soviet") or a region ("European").
   */
  Optional<KnowledgeEntry> placeOfDemonym(String word);

  /**
   * Returns the country whose name or alias a name is, written just so; empty where the name is
   * better known as something else.
   *
   * @param name a name as a text has it; not null
   */
  default Optional<Country> countryNamed(String name) {
    return byName(name).stream()
        .limit(1)
        .filter(entry -> entry.type() == EntityType.LOCATION && entry.country() != null)
        .flatMap(entry -> country(entry.country()).stream())
        .filter(country -> country.name().equals(name) || country.aliases().contains(name))
        .findFirst();
  }

  /** Returns all countries, by their codes. */
  Collection<Country> countries();

  /** Tells whether a word is a given name of persons in some language, such as "Volodymyr". */
  boolean isGivenName(String word);

  /** Returns all given names in folded spelling: lower case, without accents; sorted. */
  SortedSet<String> givenNames();

  /**
   * Returns all adjectives and demonyms in folded spelling: lower case, without accents; sorted.
   */
  SortedSet<String> demonyms();

  /** Tells whether a word is a particle of surnames, such as "van", "bin", "al". */
  boolean isSurnameParticle(String word);
}
