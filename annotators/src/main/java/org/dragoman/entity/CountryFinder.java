package org.dragoman.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Finds the country that an entity lies in, belongs to or acts for: the knowledge base knows it, a
 * word of its name says it ("Syrian Democratic Forces"), or the words before a person or
 * organisation do ("Ukrainian President", "France's foreign minister", "U.S. envoy").
 */
final class CountryFinder {

  private static final int WINDOW = 60;

  private final KnowledgeBase base;
  private final JCas jcas;

  CountryFinder(KnowledgeBase base, JCas jcas) {
    this.base = base;
    this.jcas = jcas;
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
          .or(() -> before(cluster.type(), mention))
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
      Optional<Country> country = base.countryOfDemonym(word).or(() -> countryNamed(word));
      if (country.isPresent()) {
        return country.map(Country::alpha3);
      }
    }
    return Optional.empty();
  }

  private Optional<Country> countryNamed(String word) {
    return base.byName(word).stream()
        .findFirst()
        .filter(e -> e.type() == EntityType.LOCATION && e.country() != null)
        .flatMap(e -> base.country(e.country()))
        .filter(c -> c.name().equals(word) || c.aliases().contains(word));
  }

  /** The title before a person, and the country word before that title. */
  private Optional<String> before(EntityType type, EntityMention mention) {
    if (type != EntityType.PERSON) {
      return Optional.empty();
    }
    String text = jcas.getDocumentText();
    Optional<TitleMatch> title = Titles.bundled().endingBefore(text, mention.getBegin());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    int end = title.get().begin();
    String window =
        text.substring(Math.max(0, end - WINDOW), end)
            .replaceAll("['’]s?\\s+$", "")
            .stripTrailing();
    String[] words = window.split("\\s+");
    String last = words[words.length - 1];
    String lastTwo = words.length > 1 ? words[words.length - 2] + " " + last : last;
    return base.countryOfDemonym(lastTwo)
        .or(() -> base.countryOfDemonym(last))
        .or(() -> countryNamed(lastTwo))
        .or(() -> countryNamed(last))
        .map(Country::alpha3);
  }
}
