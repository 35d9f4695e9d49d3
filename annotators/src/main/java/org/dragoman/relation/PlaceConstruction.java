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
 * Reads places in places: "the Winter Palace in Tunis", "Cali, Colombia", "the Andes, including
 * Cusco", "the Peruvian city of Cusco", "Peru's Cusco region".
 */
final class PlaceConstruction implements Construction {

  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "capital",
          "port",
          "region",
          "province",
          "district",
          "state",
          "island",
          "peninsula",
          "territory",
          "enclave",
          "settlement",
          "suburb",
          "oblast",
          "governorate",
          "county",
          "municipality",
          "area",
          "resort",
          "hub",
          "republic",
          "stronghold");
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "eastern",
          "western",
          "northern",
          "southern",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-eastern",
          "downtown",
          "nearby",
          "neighbouring",
          "neighboring",
          "occupied",
          "war-torn",
          "inner",
          "upper",
          "lower",
          "city",
          "town",
          "of");
  private static final String ORGANIZATION_WITH_A_SITE =
      ".*(University|Institute|Embassy|Consulate|Hospital|School|College|Museum|Church|Mosque"
          + "|Airport|Plant|Base|Headquarters|Cathedral|Academy|Prison).*";

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.mentionFrom(at) != null) {
        readFrom(sentence, at, statements);
      }
    }
    return statements;
  }

  private static void readFrom(NamedSentence sentence, int at, List<Statement> statements) {
    int end = sentence.last(at) + 1;
    inPlace(sentence, at, end).ifPresent(statements::add);
    if (NamedSentence.is(sentence.mention(at), EntityType.LOCATION)) {
      commaPlace(sentence, at, end).ifPresent(statements::add);
      ofKind(sentence, at).ifPresent(statements::add);
      possessed(sentence, at).ifPresent(statements::add);
      statements.addAll(including(sentence, at, end));
    }
  }

  /** "the Winter Palace in Tunis", "Cusco, in southern Peru", "Cusco, a city in Peru". */
  private static Optional<Statement> inPlace(NamedSentence sentence, int at, int end) {
    EntityMention inner = sentence.mention(at);
    int next = end;
    boolean comma = sentence.word(next).equals(",");
    if (comma) {
      next++;
      next = afterKind(sentence, next);
    }
    if (!sentence.word(next).equals("in") || !mayBeSited(inner)) {
      return Optional.empty();
    }
    next++;
    while (BETWEEN.contains(sentence.word(next))) {
      next++;
    }
    EntityMention outer = sentence.mention(next);
    return NamedSentence.is(outer, EntityType.LOCATION)
        ? statement(sentence, inner, outer, comma ? "place-comma-in" : "place-in", 0.8)
        : Optional.empty();
  }

  /** Skips "a (noun)* city" before "in"; stays where it is if there is none. */
  private static int afterKind(NamedSentence sentence, int from) {
    int at = from;
    if (Set.of("a", "an", "the").contains(sentence.word(at))) {
      at++;
      while (sentence.isNominal(at) && sentence.mention(at) == null) {
        at++;
      }
      return KINDS.contains(sentence.word(at - 1)) ? at : from;
    }
    return at;
  }

  private static boolean mayBeSited(EntityMention mention) {
    return switch (EntityType.of(mention.getValue())) {
      case LOCATION -> true;
      case ORGANIZATION -> mention.getCoveredText().matches(ORGANIZATION_WITH_A_SITE);
      case PERSON -> false;
    };
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

  /** "the Peruvian city of Cusco", "the Peruvian capital, Lima", "Peru's capital Lima". */
  private static Optional<Statement> ofKind(NamedSentence sentence, int at) {
    int kind = at - 1;
    kind -= Set.of("of", ",").contains(sentence.word(kind)) ? 1 : 0;
    if (!KINDS.contains(sentence.word(kind))) {
      return Optional.empty();
    }
    for (int left = kind - 1; left >= 0 && kind - left < 5; left--) {
      EntityMention name = sentence.mention(left);
      Optional<String> demonym =
          name == null
              ? sentence.document().codeOfDemonym(sentence.node(left).text())
              : Optional.empty();
      if (demonym.isPresent()) {
        int here = sentence.node(at).begin();
        return sentence
            .document()
            .country(demonym.get())
            .map(c -> sentence.document().nearest(c, here))
            .flatMap(m -> statement(sentence, sentence.mention(at), m, "place-of-kind", 0.75));
      }
      if (NamedSentence.is(name, EntityType.LOCATION) && sentence.isPossessive(left + 1)) {
        return statement(sentence, sentence.mention(at), name, "place-of-kind", 0.75);
      }
      if (name != null || !sentence.isNominal(left) && !sentence.isPossessive(left)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Peru's Cusco region": a place's place. */
  private static Optional<Statement> possessed(NamedSentence sentence, int at) {
    EntityMention outer = sentence.mention(at - 2);
    boolean possessive =
        sentence.isPossessive(at - 1) && NamedSentence.is(outer, EntityType.LOCATION);
    return possessive
        ? statement(sentence, sentence.mention(at), outer, "place-possessive", 0.75)
        : Optional.empty();
  }

  /** "the Andes, including Cusco and Puno". */
  private static List<Statement> including(NamedSentence sentence, int at, int end) {
    int next = sentence.word(end).equals(",") ? end + 1 : end;
    if (!sentence.word(next).equals("including")) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    next++;
    while (NamedSentence.is(sentence.mentionFrom(next), EntityType.LOCATION)) {
      statement(sentence, sentence.mention(next), sentence.mention(at), "place-including", 0.8)
          .ifPresent(statements::add);
      next = sentence.last(next) + 1;
      next += sentence.word(next).equals(",") ? 1 : 0;
      next += sentence.word(next).equals("and") ? 1 : 0;
    }
    return statements;
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
