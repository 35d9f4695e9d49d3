package org.dragoman.relation;

import java.util.Set;
import org.dragoman.entity.Titles;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;

/** The words before a role that belong to its noun phrase. */
final class NounPhrase {

  private static final int REACH = 9;
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "then", "currently", "one", "of", "both");

  private final NamedSentence sentence;
  private final Role role;

  NounPhrase(NamedSentence sentence, Role role) {
    this.sentence = sentence;
    this.role = role;
  }

  /** Returns the index of the first node of the phrase. */
  int first() {
    int left = role.first();
    for (int steps = 0; steps < REACH && left > 0 && isInside(left - 1); steps++) {
      left--;
    }
    return left;
  }

  private boolean isInside(int at) {
    return sentence.mention(at) != null
        || sentence.isNominal(at)
        || sentence.isPossessive(at)
        || sentence.isPossessivePronoun(at)
        || sentence.node(at).upos().equals("ADV")
        || SMALL_WORDS.contains(sentence.word(at))
        || isBetweenPlaces(at);
  }

  /** "the Sahel and Sudan director": two places before one role. */
  private boolean isBetweenPlaces(int at) {
    return sentence.word(at).equals("and")
        && NamedSentence.is(sentence.mention(at - 1), EntityType.LOCATION)
        && NamedSentence.is(sentence.mention(at + 1), EntityType.LOCATION);
  }

  /** Returns when the role is held: its own modifiers tell, or one before "former U.S. envoy". */
  RelationStatus status() {
    if (role.status() != RelationStatus.CURRENT) {
      return role.status();
    }
    int first = first();
    for (int at = role.first() - 1; at >= first && !sentence.isPossessive(at); at--) {
      RelationStatus told = Titles.bundled().statusOf(sentence.word(at));
      if (sentence.mention(at) == null && told != null) {
        return told;
      }
    }
    return RelationStatus.CURRENT;
  }
}
