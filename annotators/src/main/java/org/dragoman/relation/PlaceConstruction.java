package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.EntityMention;

/**
 * Reads "Cali, Colombia": two places with a comma between, where it is no list of places. A class
 * and no rule, as it must look at what stands around.
 */
final class PlaceConstruction implements Construction {

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (NamedSentence.is(sentence.mentionFrom(at), EntityType.LOCATION)) {
        commaPlace(sentence, at, sentence.last(at) + 1).ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** "Cali, Colombia," where both are known to be of one country, not a list of places. */
  private static Optional<Statement> commaPlace(NamedSentence sentence, int at, int end) {
    EntityMention inner = sentence.mention(at);
    EntityMention outer = sentence.mentionFrom(end + 1);
    if (!sentence.word(end).equals(",") || !NamedSentence.is(outer, EntityType.LOCATION)) {
      return Optional.empty();
    }
    Places places = new Places(sentence.document());
    boolean plain = places.isCountry(outer) || !isListed(sentence, at, sentence.last(end + 1) + 1);
    return plain && places.surelyHolds(outer, inner) && !Places.is(outer, EntitySubtype.FAC)
        ? statement(sentence, inner, outer, "place-comma", 0.85)
        : Optional.empty();
  }

  /** Two cities of one country stand side by side in a list, "Cali, Cartagena and Leticia". */
  private static boolean isListed(NamedSentence sentence, int first, int behind) {
    boolean goesOn =
        sentence.word(behind).equals("and")
            || sentence.word(behind).equals(",")
                && (Set.of("the", "and").contains(sentence.word(behind + 1))
                    || sentence.mention(behind + 1) != null);
    return goesOn
        || Set.of(",", "and").contains(sentence.word(first - 1))
        || sentence.word(behind).equals("or");
  }

  private static Optional<Statement> statement(
      NamedSentence sentence,
      EntityMention inner,
      EntityMention outer,
      String rule,
      double confidence) {
    return new Places(sentence.document()).mayHold(outer, inner)
        ? Optional.of(
            new Statement(
                RelationType.LOCATED_IN,
                inner,
                outer,
                null,
                RelationStatus.CURRENT,
                rule,
                outer.getCoveredText(),
                confidence))
        : Optional.empty();
  }
}
