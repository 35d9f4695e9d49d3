package org.dragoman.corpus.stats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;

/**
 * What a CSV package holds, counted. Lists are in a fixed order: by their keys, the top lists by
 * falling count and then by their keys. Immutable.
 *
 * @param overview the size of the corpus
 * @param mentions names by type and subtype
 * @param entities entities by type
 * @param relations relations by type
 * @param topRelations the ten relations that most documents state
 * @param contradictions offices that two persons are said to hold at one time
 * @param events events by act type and status
 * @param topEntities the ten entities with most mentions
 * @param topPairs the ten most frequent pairs of countries, an actor's and a recipient's
 */
public record Statistics(
    Overview overview,
    List<MentionCount> mentions,
    List<EntityCount> entities,
    List<RelationCount> relations,
    List<TopRelation> topRelations,
    List<Contradiction> contradictions,
    List<EventCount> events,
    List<TopEntity> topEntities,
    List<CountryPair> topPairs) {

  /** How many rows the top lists have at most. */
  public static final int TOP = 10;

  /** Copies the lists. */
  public Statistics {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    topRelations = List.copyOf(topRelations);
    contradictions = List.copyOf(contradictions);
    events = List.copyOf(events);
    topEntities = List.copyOf(topEntities);
    topPairs = List.copyOf(topPairs);
  }

  /**
   * Counts a package. Its tables are streamed; what is held in memory grows with the number of
   * entities and of events, not with that of mentions. A table that is missing counts as empty, but
   * for documents.csv.
   *
   * @param folder the package's folder
   * @return the counts
   * @throws UnreadableCorpusException if there is no such folder, it is no package, or one of its
   *     tables is faulty
   * @throws IOException if a file can't be read
   */
  public static Statistics of(Path folder) throws IOException {
    return new PackageCounter(folder).count();
  }

  /**
   * Finds the contradictions of a package alone; reads documents.csv and relations.csv.
   *
   * @param folder the package's folder
   * @return the contradictions, by what the office belongs to
   * @throws UnreadableCorpusException if there is no such folder, it is no package, or a table is
   *     faulty
   * @throws IOException if a file can't be read
   */
  public static List<Contradiction> contradictionsOf(Path folder) throws IOException {
    return new PackageCounter(folder).contradictions();
  }

  /**
   * The size of a corpus.
   *
   * @param documents number of documents
   * @param characters length of their texts in UTF-16 code units
   * @param sentences number of sentences
   * @param tokens number of tokens
   * @param firstDate earliest date of a document, YYYY-MM-DD; null if none has one
   * @param lastDate latest date of a document; null if none has one
   * @param days number of days of which there is a document
   * @param undated number of documents without a date
   */
  public record Overview(
      long documents,
      long characters,
      long sentences,
      long tokens,
      String firstDate,
      String lastDate,
      long days,
      long undated) {}

  /**
   * Names of a kind.
   *
   * @param type PER, ORG or LOC
   * @param subtype such as GPE; null if they have none
   * @param mentions how many there are
   */
  public record MentionCount(String type, String subtype, long mentions) {}

  /**
   * Entities of a type.
   *
   * @param type PER, ORG or LOC
   * @param entities how many there are in the corpus
   * @param linked how many of them have a Wikidata id
   */
  public record EntityCount(String type, long entities, long linked) {}

  /**
   * Relations of a type.
   *
   * @param type such as {@code holds_position}
   * @param relations how many there are, each once a document
   * @param distinct how many there are, each once in the corpus
   */
  public record RelationCount(String type, long relations, long distinct) {}

  /**
   * A relation that many documents state.
   *
   * @param subject name of its subject
   * @param object name of its object
   * @param type such as {@code holds_position}
   * @param documents how many documents state it
   * @param evidences in how many sentences
   */
  public record TopRelation(
      String subject, String object, String type, long documents, long evidences) {}

  /**
   * Two persons who are said to hold one office, of which there is only one, at the same time: in
   * one document, or in documents whose dates overlap.
   *
   * @param office in lower case, such as {@code president}
   * @param of name of the state or organisation
   * @param holder name of the one who is said to hold it first
   * @param otherHolder name of the other
   * @param firstDate first day on which both are said to; null if only in documents without date
   * @param lastDate last such day; null likewise
   */
  public record Contradiction(
      String office,
      String of,
      String holder,
      String otherHolder,
      String firstDate,
      String lastDate) {}

  /**
   * Events of a type and status.
   *
   * @param type act type, such as CONSULT
   * @param status such as {@code occurred}; null if they have none
   * @param events how many there are
   */
  public record EventCount(String type, String status, long events) {}

  /**
   * An entity that is often named.
   *
   * @param entityId its id
   * @param name its name
   * @param type PER, ORG or LOC
   * @param mentions how often it is named
   * @param documents in how many documents
   */
  public record TopEntity(
      String entityId, String name, String type, long mentions, long documents) {}

  /**
   * Two countries between which something happens. A participant's country is the one that the
   * table of participants gives, or else its entity's, or else IGO for an international
   * organisation; participants of no known country are left out.
   *
   * @param actor ISO 3166-1 alpha-3 code of who acts, or IGO
   * @param recipient code of toward whom
   * @param events number of events, of any type and status, that have this pair
   */
  public record CountryPair(String actor, String recipient, long events) {}
}
