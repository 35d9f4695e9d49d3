package org.dragoman.model;

/**
 * What names stand for.
 *
 * @param id of the document's entity, or of the corpus entity after the corpus step
 * @param type its type
 * @param subtype its subtype; null for persons and where unknown
 * @param name canonical name
 * @param wikidataId Wikidata id; null if not linked
 * @param country ISO 3166-1 alpha-3 code; null if unknown or international
 * @param coordinates a point in a place; null for others and where unknown
 * @param provenance why it is linked or clustered so
 */
public record EntityRecord(
    String id,
    EntityType type,
    EntitySubtype subtype,
    String name,
    String wikidataId,
    String country,
    Coordinates coordinates,
    Provenance provenance) {

  /** Makes an entity of which is not known where it lies. */
  public EntityRecord(
      String id,
      EntityType type,
      EntitySubtype subtype,
      String name,
      String wikidataId,
      String country,
      Provenance provenance) {
    this(id, type, subtype, name, wikidataId, country, null, provenance);
  }

  /** Returns the same entity under another id. */
  public EntityRecord withId(String newId) {
    return new EntityRecord(
        newId, type, subtype, name, wikidataId, country, coordinates, provenance);
  }
}
