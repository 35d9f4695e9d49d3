package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.EntityMention;

/**
 * Reads where organisations have their seat: "the Ebert Fund, a Bonn think tank", "the Bonn-based
 * Ebert Fund", "the Ebert Fund, a charity in Bonn".
 */
final class SeatConstruction implements Construction {

  private static final Set<String> KINDS =
      Set.of(
          "tank",
          "group",
          "organisation",
          "organization",
          "company",
          "watchdog",
          "monitor",
          "institute",
          "university",
          "charity",
          "newspaper",
          "broadcaster",
          "bank",
          "firm",
          "nonprofit",
          "institution",
          "centre",
          "center",
          "consultancy",
          "foundation",
          "outlet",
          "network",
          "association",
          "ngo",
          "magazine",
          "daily",
          "school",
          "manufacturer",
          "maker");
  private static final int REACH = 8;

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (NamedSentence.is(sentence.mentionFrom(at), EntityType.ORGANIZATION)) {
        apposed(sentence, at).ifPresent(statements::add);
      }
    }
    based(sentence).ifPresent(statements::add);
    return statements;
  }

  /** The apposition of an organisation: a place within it, before or after the kind. */
  private static Optional<Statement> apposed(NamedSentence sentence, int at) {
    int comma = sentence.last(at) + 1;
    if (!sentence.word(comma).equals(",")
        || !Set.of("a", "an", "the").contains(sentence.word(comma + 1))) {
      return Optional.empty();
    }
    EntityMention place = null;
    boolean kind = false;
    for (int i = comma + 2; i < comma + 2 + REACH && !sentence.isFiniteVerb(i); i++) {
      String word = sentence.word(i);
      if (NamedSentence.is(sentence.mention(i), EntityType.LOCATION)) {
        boolean before = !kind && !sentence.isPossessive(sentence.last(i) + 1);
        boolean after = kind && sentence.word(sentence.first(i) - 1).equals("in");
        place = before || after ? sentence.mention(i) : place;
      } else if (word.equals(",") || word.equals(".")) {
        break;
      }
      kind |= KINDS.contains(word);
    }
    return place == null || !kind || new Places(sentence.document()).isCountry(place)
        ? Optional.empty()
        : Optional.of(statement(sentence.mention(at), place, "seat-apposed", 0.8));
  }

  /** "the Bonn-based Ebert Fund", "the Ebert Fund, a Bonn-based charity". */
  private static Optional<Statement> based(NamedSentence sentence) {
    for (int at = 2; at < sentence.size(); at++) {
      if (sentence.word(at).equals("based") && sentence.word(at - 1).equals("-")) {
        EntityMention place = sentence.document().placeNamed(sentence.node(at - 2).text());
        EntityMention organization = organizationBeside(sentence, at);
        if (place != null && organization != null) {
          return Optional.of(statement(organization, place, "seat-based", 0.8));
        }
      }
    }
    return Optional.empty();
  }

  private static EntityMention organizationBeside(NamedSentence sentence, int based) {
    int right = based + 1;
    while (sentence.isNominal(right) && sentence.mention(right) == null) {
      right++;
    }
    if (NamedSentence.is(sentence.mention(right), EntityType.ORGANIZATION)) {
      return sentence.mention(right);
    }
    int left = based - 3;
    boolean apposed =
        Set.of("a", "an", "the").contains(sentence.word(left))
            && sentence.word(left - 1).equals(",");
    EntityMention before = sentence.mention(left - 2);
    return apposed && NamedSentence.is(before, EntityType.ORGANIZATION) ? before : null;
  }

  private static Statement statement(
      EntityMention organization, EntityMention place, String rule, double confidence) {
    return new Statement(
        RelationType.LOCATED_IN,
        organization,
        place,
        null,
        RelationStatus.CURRENT,
        rule,
        place.getCoveredText(),
        confidence);
  }
}
