package org.dragoman.knowledge;

import java.util.List;

/**
 * A state or territory.
 *
 * @param alpha3 ISO 3166-1 alpha-3 code; {@code XKX} for Kosovo, which has none
 * @param alpha2 ISO 3166-1 alpha-2 code; {@code XK} for Kosovo
 * @param name usual English short name, as in the guidelines: "United States", "Russia"
 * @param aliases other names and abbreviations, such as "U.S.", "US", "America"; never null
 * @param demonyms adjectives and nouns for its people, singular and plural: "Ukrainian",
 *     "Ukrainians"; never null
 * @param capital English name of its capital; null if it has none
 * @param wikidataId Wikidata id
 */
public record Country(
    String alpha3,
    String alpha2,
    String name,
    List<String> aliases,
    List<String> demonyms,
    String capital,
    String wikidataId) {}
