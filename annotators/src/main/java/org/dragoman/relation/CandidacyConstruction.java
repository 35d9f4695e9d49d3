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
 * Reads stated candidacy and accession: "Chad's bid for league membership", "Chad's accession to
 * the league", "league membership for Chad". Mere ambitions and hopes are no candidacy.
 */
final class CandidacyConstruction implements Construction {

  private static final Set<String> MEMBERSHIP =
      Set.of("membership", "accession", "entry", "candidacy", "candidature");
  private static final Set<String> BIDS =
      Set.of(
          "bid",
          "application",
          "request",
          "candidacy",
          "campaign",
          "push",
          "path",
          "road",
          "talks",
          "negotiations",
          "process",
          "drive");
  private static final int REACH = 8;

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (MEMBERSHIP.contains(sentence.word(at)) && sentence.mention(at) == null) {
        read(sentence, at).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private static Optional<Statement> read(NamedSentence sentence, int at) {
    EntityMention organization = organizationBefore(sentence, at);
    int left = organization == null ? at : sentence.first(at - 1);
    int right = at + 1;
    if (organization == null) {
      int name = organizationAfter(sentence, at);
      if (name < 0) {
        return Optional.empty();
      }
      organization = sentence.mention(name);
      right = sentence.last(name) + 1;
    }
    EntityMention candidate = candidateBefore(sentence, left - 1);
    String rule = "candidacy+possessive";
    if (candidate == null) {
      candidate = candidateAfter(sentence, right);
      rule = "candidacy+for";
    }
    if (candidate == null || candidate.getEntity() == organization.getEntity()) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            RelationType.MEMBER_OF,
            candidate,
            organization,
            VerbConstruction.CANDIDATE,
            RelationStatus.FUTURE,
            rule,
            sentence.node(at).text(),
            0.75));
  }

  private static EntityMention organizationBefore(NamedSentence sentence, int at) {
    EntityMention mention = sentence.mention(at - 1);
    return NamedSentence.is(mention, EntityType.ORGANIZATION) ? mention : null;
  }

  private static int organizationAfter(NamedSentence sentence, int at) {
    if (!Set.of("of", "in", "to", "into").contains(sentence.word(at + 1))) {
      return -1;
    }
    int name = sentence.word(at + 2).equals("the") ? at + 3 : at + 2;
    return NamedSentence.is(sentence.mention(name), EntityType.ORGANIZATION) ? name : -1;
  }

  /** Walks left over "bid for", adjectives and the like to a possessive or a demonym. */
  private static EntityMention candidateBefore(NamedSentence sentence, int from) {
    for (int at = from; at >= 0 && from - at < REACH; at--) {
      boolean possessor =
          sentence.isPossessive(at)
              && NamedSentence.is(sentence.mention(at - 1), EntityType.LOCATION);
      if (possessor) {
        return sentence.mention(at - 1);
      }
      Optional<String> demonym = sentence.document().codeOfDemonym(sentence.node(at).text());
      if (demonym.isPresent()) {
        int here = sentence.node(at).begin();
        return sentence
            .document()
            .country(demonym.get())
            .map(c -> sentence.document().nearest(c, here))
            .orElse(null);
      }
      boolean bridge =
          sentence.isNominal(at)
              || BIDS.contains(sentence.word(at))
              || Set.of("for", "to", "the", "of", "towards", "toward").contains(sentence.word(at));
      if (!bridge || sentence.mention(at) != null) {
        return null;
      }
    }
    return null;
  }

  private static EntityMention candidateAfter(NamedSentence sentence, int at) {
    EntityMention mention = sentence.mention(at + 1);
    return sentence.word(at).equals("for") && NamedSentence.is(mention, EntityType.LOCATION)
        ? mention
        : null;
  }
}
