package org.dragoman.relation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Resolves "his", "her", "its", "their" before a role, where the sentence leaves no doubt: the
 * possessor of the phrase it is coordinated with ("Diaz's envoy and his wife"), what an earlier
 * engine resolved, or the subject of its clause.
 */
final class Possessors {

  private static final int CLAUSES = 3;

  private final NamedSentence sentence;

  Possessors(NamedSentence sentence) {
    this.sentence = sentence;
  }

  Optional<Entity> of(Node pronoun, Role role) {
    boolean personal = Set.of("his", "her").contains(sentence.word(pronoun.index()));
    if (!personal) {
      return ofSubject(pronoun, EntityType.LOCATION, EntityType.ORGANIZATION)
          .or(() -> ofOnlyName(pronoun));
    }
    return ofCoordination(pronoun)
        .or(() -> sentence.document().ofPronoun(pronoun.begin(), pronoun.end()))
        .or(() -> ofSubject(pronoun, EntityType.PERSON));
  }

  /** "and his" after a name with a possessive in the same phrase, and no verb between. */
  private Optional<Entity> ofCoordination(Node pronoun) {
    int at = pronoun.index() - 1;
    if (!sentence.word(at).equals("and")) {
      return Optional.empty();
    }
    for (at--; at >= 0 && !sentence.node(at).upos().equals("VERB"); at--) {
      if (sentence.isPossessive(at) && sentence.isPerson(sentence.mention(at - 1))) {
        return Optional.of(sentence.mention(at - 1).getEntity());
      }
    }
    int before = pronoun.index() - 2;
    return sentence.isPerson(sentence.mention(before))
        ? Optional.of(sentence.mention(before).getEntity())
        : Optional.empty();
  }

  /** The one state or organisation that is named before, "For the league its spokesman said". */
  private Optional<Entity> ofOnlyName(Node pronoun) {
    Set<Entity> named = new LinkedHashSet<>();
    for (int at = 0; at < pronoun.index(); at++) {
      if (NamedSentence.is(sentence.mention(at), EntityType.LOCATION, EntityType.ORGANIZATION)) {
        named.add(sentence.mention(at).getEntity());
      }
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private Optional<Entity> ofSubject(Node pronoun, EntityType... types) {
    Node clause = pronoun;
    for (int clauses = 0; clauses < CLAUSES && clause != null; ) {
      clause = clause.head();
      Node subject = clause == null ? null : clause.child("nsubj");
      if (subject != null && !pronoun.isBelow(subject)) {
        clauses++;
        EntityMention mention = sentence.mention(subject);
        if (NamedSentence.is(mention, types)) {
          return Optional.of(mention.getEntity());
        }
      }
    }
    return Optional.empty();
  }
}
