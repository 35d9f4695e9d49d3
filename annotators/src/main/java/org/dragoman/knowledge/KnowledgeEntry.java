package org.dragoman.knowledge;

import java.util.List;
import org.dragoman.model.Coordinates;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * An entity of the knowledge base. Every country is an entry too.
 *
 * @param id unique in the base: the Wikidata id, or {@code x-} and a slug of the name without one
 * @param type its type
 * @param subtype its subtype; null for persons
 * @param name usual full English name
 * @param aliases other names, acronyms and spellings; never null
 * @param wikidataId Wikidata id; null if not known for sure
 * @param country ISO 3166-1 alpha-3 code of where it lies or the state it belongs to; null if
 *     international or unknown
 * @param offices what a person holds or held, in the order of the file; empty for others; never
 *     null
 * @param coordinates a point in a place; null for others and where unknown
 */
public record KnowledgeEntry(
    String id,
    EntityType type,
    EntitySubtype subtype,
    String name,
    List<String> aliases,
    String wikidataId,
    String country,
    List<Office> offices,
    Coordinates coordinates) {

  /** Makes an entry without offices and coordinates. */
  public KnowledgeEntry(
      String id,
      EntityType type,
      EntitySubtype subtype,
      String name,
      List<String> aliases,
      String wikidataId,
      String country) {
    this(id, type, subtype, name, aliases, wikidataId, country, List.of(), null);
  }
}
