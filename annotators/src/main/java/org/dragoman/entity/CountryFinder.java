package org.dragoman.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Finds the country that an entity lies in, belongs to or acts for: the knowledge base knows it, a
 * word of its name says it ("Syrian Democratic Forces"), or the words at a person's title do
 * ("Ukrainian President", "France's foreign minister", "U.S. envoy").
 */
final class CountryFinder {

  private final KnowledgeBase base;
  private final TitleCues cues;

  CountryFinder(KnowledgeBase base, TitleCues cues) {
    this.base = base;
    this.cues = cues;
  }

  /** Returns an ISO 3166-1 alpha-3 code, or null. */
  String of(EntityCluster cluster) {
    KnowledgeEntry entry = cluster.entry();
    if (entry != null) {
      return entry.country();
    }
    Map<String, Integer> votes = new TreeMap<>();
    for (EntityMention mention : cluster.mentions()) {
      inName(mention)
          .or(() -> beside(cluster.type(), mention))
          .ifPresent(c -> votes.merge(c, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey(), java.util.Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Optional<String> inName(EntityMention mention) {
    if (mention.getValue().equals(EntityType.PERSON.label())) {
      return Optional.empty();
    }
    for (String word : mention.getCoveredText().split("[\\s-]+")) {
      Optional<Country> country = base.countryOfDemonym(word).or(() -> base.countryNamed(word));
      if (country.isPresent()) {
        return country.map(Country::alpha3);
      }
    }
    return Optional.empty();
  }

  private Optional<String> beside(EntityType type, EntityMention mention) {
    return type != EntityType.PERSON
        ? Optional.empty()
        : cues.of(mention.getBegin(), mention.getEnd()).stream()
            .map(TitleCue::country)
            .filter(country -> country != null)
            .findFirst();
  }
}
