package org.dragoman.relation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * The place of a name in a pattern: {@code S:PER} for the subject, {@code O:ORG,LOC} for the
 * object.
 *
 * @param subject whether it is the subject, else the object
 * @param kinds types, subtypes, or one of the words below; one of them must fit
 */
record NameSlot(boolean subject, Set<String> kinds) {

  /** A place that is a state. */
  static final String COUNTRY = "COUNTRY";

  /** An adjective or noun of nationality; it stands for its state, if the document names it. */
  static final String DEMONYM = "DEMONYM";

  /** A word that is no name here but is that of a place elsewhere, as in "Bonn-based". */
  static final String PLACEWORD = "PLACEWORD";

  /** An organisation that is a site as well, by its name: "University", "Embassy". */
  static final String SITE = "SITE";

  private static final Pattern SITES =
      Pattern.compile(
          "\\b(University|Institute|Embassy|Consulate|Hospital|School|College|Museum|Church|Mosque"
              + "|Airport|Plant|Base|Headquarters|Cathedral|Academy|Prison)\\b");

  /** Returns all that may stand behind {@code S:} and {@code O:}. */
  static Set<String> allKinds() {
    Set<String> all = new TreeSet<>(Set.of(COUNTRY, DEMONYM, PLACEWORD, SITE));
    for (EntityType type : EntityType.values()) {
      all.add(type.label());
    }
    for (EntitySubtype subtype : EntitySubtype.values()) {
      all.add(subtype.label());
    }
    return all;
  }

  /** Says whether a name fits; false for null. */
  boolean fits(NamedSentence sentence, EntityMention mention) {
    return mention != null
        && (kinds.contains(mention.getValue())
            || mention.getSubtype() != null && kinds.contains(mention.getSubtype())
            || kinds.contains(SITE)
                && NamedSentence.is(mention, EntityType.ORGANIZATION)
                && SITES.matcher(mention.getCoveredText()).find()
            || kinds.contains(COUNTRY) && sentence.document().isCountry(mention.getEntity()));
  }

  /** Returns what a single word that is no name stands for; empty if it does not fit. */
  Optional<EntityMention> ofWord(NamedSentence sentence, int at) {
    if (sentence.node(at) == null || sentence.mention(at) != null) {
      return Optional.empty();
    }
    DocumentNames document = sentence.document();
    String word = sentence.node(at).text();
    if (kinds.contains(PLACEWORD)) {
      return Optional.ofNullable(document.placeNamed(word));
    }
    return kinds.contains(DEMONYM)
        ? document
            .codeOfDemonym(word)
            .flatMap(document::country)
            .map(state -> document.nearest(state, sentence.node(at).begin()))
        : Optional.empty();
  }
}
