package org.dragoman.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.EntityRecord;

/**
 * Finds the pairs of entities of a finished corpus that may be one, for people to judge. Two that
 * one document names side by side, two with different Wikidata ids or countries, and pairs that
 * were judged already are no question. Not safe for threads.
 */
public final class EntityCandidates {

  private final Map<String, CorpusNode> nodes = new LinkedHashMap<>();
  private final Map<String, Integer> documents = new HashMap<>();

  /** Adds an entity of the corpus. */
  public void addEntity(EntityRecord entity) {
    CorpusNode node =
        new CorpusNode(
            new EntityKey(
                entity.wikidataId(),
                entity.type(),
                EntityKey.normalised(entity.name()) + '\0' + entity.id(),
                entity.country(),
                null));
    node.setId(entity.id());
    node.tally().countDocument(entity);
    nodes.put(entity.id(), node);
  }

  /**
   * Adds a mention; those of one document come one after the other.
   *
   * @param text the name as written
   * @throws IllegalArgumentException if the entity was not added
   */
  public void addMention(String entityId, String documentId, String text) {
    CorpusNode node = nodes.get(entityId);
    if (node == null) {
      throw new IllegalArgumentException("a mention of an entity that is not there: " + entityId);
    }
    node.seenIn(documents.computeIfAbsent(documentId, id -> documents.size()));
    node.tally().countName(text);
  }

  /**
   * Returns the open questions, best first.
   *
   * @param judgements what people have decided already
   */
  public List<EntityCandidate> open(List<IdentityJudgement> judgements) {
    CorpusClusters.NodeFinder finder =
        new CorpusClusters.NodeFinder(nodes.values(), EntityRegistry.empty());
    Set<Set<CorpusNode>> judged = new HashSet<>();
    for (IdentityJudgement judgement : judgements) {
      for (CorpusNode left : finder.find(judgement.left())) {
        finder.find(judgement.right()).forEach(right -> judged.add(pair(left, right)));
      }
    }
    List<EntityCandidate> candidates = new ArrayList<>();
    for (EntityPair pair : LikelyPairs.open(nodes.values())) {
      if (!judged.contains(pair(pair.left(), pair.right()))) {
        candidates.add(candidate(pair));
      }
    }
    return candidates;
  }

  private static Set<CorpusNode> pair(CorpusNode left, CorpusNode right) {
    return new HashSet<>(List.of(left, right));
  }

  private static EntityCandidate candidate(EntityPair pair) {
    return new EntityCandidate(
        pair.left().id(),
        pair.left().name(),
        pair.right().id(),
        pair.right().name(),
        pair.score(),
        pair.reason());
  }
}
