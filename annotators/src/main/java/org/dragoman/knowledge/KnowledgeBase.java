package org.dragoman.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Countries, places, organisations and persons of public life that a text may name. Loaded once, on
 * first use, and shared; immutable and safe for threads. The files under {@code
 * org/dragoman/knowledge} say where their contents come from.
 */
public interface KnowledgeBase {

  /** Returns the bundled base. */
  static KnowledgeBase bundled() {
    throw new UnsupportedOperationException("comes with the branch on knowledge");
  }

  /**
   * Returns the entries that a name may stand for, the best known first; empty if there is none.
   * The name is compared without regard to case (save for acronyms of up to four letters), accents,
   * kinds of apostrophe or hyphen, and dots in abbreviations.
   */
  List<KnowledgeEntry> byName(String name);

  /** Returns all entries. */
  Collection<KnowledgeEntry> entries();

  /** Returns a country by its ISO 3166-1 alpha-3 code. */
  Optional<Country> country(String alpha3);

  /** Returns the country of an adjective or demonym, such as "Ukrainian", "Russians", "French". */
  Optional<Country> countryOfDemonym(String word);

  /** Returns all countries. */
  Collection<Country> countries();
}
