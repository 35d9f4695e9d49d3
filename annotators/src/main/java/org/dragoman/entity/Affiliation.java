package org.dragoman.entity;

/**
 * What a phrase belongs to.
 *
 * @param country ISO 3166-1 alpha-3 code of its country; null if it has none
 * @param international whether it belongs to an organisation of states, which has no country
 * @param entityId id in the knowledge base of the name that says it; null if an adjective does
 * @param cue the words that say it, as the phrase has them
 * @param reason why, such as "demonym" or "office at the date"
 */
public record Affiliation(
    String country, boolean international, String entityId, String cue, String reason) {}
