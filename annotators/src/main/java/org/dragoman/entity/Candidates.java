package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Location;
import org.dragoman.types.MentionCandidate;
import org.dragoman.types.Organization;
import org.dragoman.types.Person;
import org.dragoman.types.Provenance;

/**
 * How candidates are written, and how those that win become mentions. Engines of other modules
 * write theirs through {@link #add} too, so that what may be no name is decided in one place.
 */
public final class Candidates {

  /**
   * The value of a candidate that is a name of no annotated kind, such as a treaty; it blocks
   * others.
   */
  static final String OTHER = "OTHER";

  private static final String PARTY = " party";
  private static final String EDGES = "-–—,;:*|/\\<>=+~_#\u00A0";

  /**
   * What an engine proposes for a span.
   *
   * @param type null for a name of no annotated kind
   * @param subtype null if unknown
   * @param identifier id in the knowledge base; may be null
   * @param rule id of the rule or model; may be null
   * @param cue the words that decided; may be null
   * @param confidence from 0 to 1
   */
  public record Proposal(
      EntityType type,
      EntitySubtype subtype,
      String identifier,
      String rule,
      String cue,
      double confidence) {}

  private Candidates() {}

  /**
   * Writes a candidate, unless the words can be no name, or are a part of a longer word or of an
   * adjective such as "US-led".
   *
   * @param engine name of the engine that proposes it
   * @param begin first UTF-16 code unit
   * @param end after the last UTF-16 code unit
   */
  public static void add(JCas jcas, String engine, int begin, int end, Proposal proposal) {
    String text = jcas.getDocumentText();
    int first = begin;
    while (first < end && isEdge(text.charAt(first))) {
      first++;
    }
    int last = withoutCommonNoun(jcas, first, end, proposal.type);
    while (last > first && isEdge(text.charAt(last - 1))) {
      last--;
    }
    if (Gazetteer.isWhole(text, first, last) && !isNoName(text.substring(first, last))) {
      addCertain(jcas, engine, first, last, proposal);
    }
  }

  /** What no name begins or ends with, whatever the tokens around it were. */
  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || EDGES.indexOf(c) >= 0;
  }

  /** Writes a candidate whatever its words are. */
  static void addCertain(JCas jcas, String engine, int begin, int end, Proposal proposal) {
    MentionCandidate candidate = new MentionCandidate(jcas, begin, end);
    candidate.setValue(proposal.type == null ? OTHER : proposal.type.label());
    candidate.setSubtype(proposal.subtype == null ? null : proposal.subtype.label());
    candidate.setIdentifier(proposal.identifier);
    candidate.setProvenance(
        Provenances.of(jcas, engine, proposal.rule, proposal.cue, proposal.confidence));
    candidate.addToIndexes();
  }

  /**
   * What no engine may propose: common abbreviations, and what has no Latin letter and no digit.
   */
  private static boolean isNoName(String words) {
    return NameCues.bundled().is(NameCues.Kind.NEVER, words)
        || words
            .codePoints()
            .noneMatch(
                c ->
                    Character.isDigit(c)
                        || Character.isLetter(c)
                            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** A common noun after a party's name is no part of it: "Ennahda party" is Ennahda. */
  private static int withoutCommonNoun(JCas jcas, int begin, int end, EntityType type) {
    boolean party =
        type == EntityType.ORGANIZATION
            && end - begin > PARTY.length()
            && jcas.getDocumentText().startsWith(PARTY, end - PARTY.length());
    return party ? end - PARTY.length() : end;
  }

  /**
   * Writes a mention for each candidate of a type that wins against all that overlap it, unless a
   * mention is there already, and takes the candidates of that type out of the indexes.
   */
  static void decide(JCas jcas, EntityType type, double threshold) {
    List<MentionCandidate> open = new ArrayList<>();
    jcas.getAnnotationIndex(MentionCandidate.class).forEach(open::add);
    Coverage taken = Coverage.of(jcas.getAnnotationIndex(EntityMention.class));
    for (Ballot ballot : Ballot.bestFirst(open)) {
      MentionCandidate candidate = ballot.first();
      boolean free = taken.isFree(candidate.getBegin(), candidate.getEnd());
      if (free && ballot.confidence() >= threshold) {
        taken.add(candidate);
        if (candidate.getValue().equals(type.label())) {
          write(jcas, ballot);
        }
      }
    }
    open.stream()
        .filter(c -> c.getValue().equals(type.label()))
        .forEach(MentionCandidate::removeFromIndexes);
  }

  private static void write(JCas jcas, Ballot ballot) {
    MentionCandidate winner = ballot.first();
    String subtype = winner.getSubtype();
    for (MentionCandidate other : ballot.votes()) {
      if (other.getSubtype() != null && (subtype == null || other.getIdentifier() != null)) {
        subtype = other.getSubtype();
      }
    }
    Provenance why = winner.getProvenance();
    EntityMention mention =
        mention(jcas, EntityType.of(winner.getValue()), winner.getBegin(), winner.getEnd());
    mention.setSubtype(subtype);
    mention.setIdentifier(ballot.isFinal() ? winner.getIdentifier() : null);
    mention.setProvenance(
        Provenances.of(jcas, why.getEngine(), why.getRule(), why.getCue(), ballot.confidence()));
    mention.addToIndexes();
  }

  /** Makes a mention of the type's own class; it is not indexed yet. */
  static EntityMention mention(JCas jcas, EntityType type, int begin, int end) {
    EntityMention mention =
        switch (type) {
          case PERSON -> new Person(jcas, begin, end);
          case ORGANIZATION -> new Organization(jcas, begin, end);
          case LOCATION -> new Location(jcas, begin, end);
        };
    mention.setValue(type.label());
    return mention;
  }
}
