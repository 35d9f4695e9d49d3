package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.EntityMention;

/** Reads the possessive of a state before one of its bodies as a part: "Chad's National Guard". */
final class StateBodyConstruction implements Construction {

  private static final Set<String> BODIES = Set.of("GOV", "MIL");

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 2; at < sentence.size(); at++) {
      EntityMention body = sentence.mentionFrom(at);
      EntityMention state = sentence.mention(at - 2);
      boolean stated =
          NamedSentence.is(body, EntityType.ORGANIZATION)
              && BODIES.contains(String.valueOf(body.getSubtype()))
              && sentence.isPossessive(at - 1)
              && NamedSentence.is(state, EntityType.LOCATION)
              && sentence.document().isCountry(state.getEntity());
      if (stated) {
        statements.add(
            new Statement(
                RelationType.PART_OF,
                body,
                state,
                null,
                RelationStatus.CURRENT,
                "state-body",
                state.getCoveredText(),
                0.6));
      }
    }
    return statements;
  }
}
