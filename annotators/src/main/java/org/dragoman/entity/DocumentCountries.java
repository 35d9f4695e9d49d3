package org.dragoman.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;

/** The countries that a document speaks of: by their names, places, bodies and adjectives. */
final class DocumentCountries {

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}-]+");

  private DocumentCountries() {}

  /**
   * Returns the ISO 3166-1 alpha-3 codes.
   *
   * @param clusters the places and organisations of the document
   */
  static Set<String> of(KnowledgeBase base, String text, List<EntityCluster> clusters) {
    Set<String> countries = new TreeSet<>();
    for (EntityCluster cluster : clusters) {
      if (cluster.entry() != null && cluster.entry().country() != null) {
        countries.add(cluster.entry().country());
      }
    }
    Matcher word = CAPITALISED.matcher(text);
    while (word.find()) {
      base.countryOfDemonym(word.group()).map(Country::alpha3).ifPresent(countries::add);
    }
    return countries;
  }
}
