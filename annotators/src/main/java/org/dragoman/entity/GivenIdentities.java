package org.dragoman.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.types.EntityMention;

/**
 * Holds entities to the Wikidata ids that a user's list gives to their names: names of one id are
 * one entity, names of two ids are two, and the id of the list stands for the entity.
 */
final class GivenIdentities {

  private static final String RULE = "name-list";

  private final KnowledgeBase base;

  GivenIdentities(KnowledgeBase base) {
    this.base = base;
  }

  /** Returns the clusters of one type as the list wants them. */
  List<EntityCluster> settle(List<EntityCluster> clusters) {
    List<EntityCluster> settled = new ArrayList<>();
    Map<String, EntityCluster> byId = new LinkedHashMap<>();
    for (EntityCluster cluster : clusters) {
      Map<String, List<EntityMention>> given = given(cluster);
      if (given.isEmpty()) {
        settled.add(cluster);
        continue;
      }
      boolean home = true;
      for (Map.Entry<String, List<EntityMention>> id : given.entrySet()) {
        EntityCluster part = home ? cluster : new EntityCluster(cluster.type());
        if (!home) {
          cluster.mentions().removeAll(id.getValue());
          id.getValue().forEach(part::add);
        }
        home = false;
        part.link(entry(id.getKey(), part), RULE, 1);
        EntityCluster same = byId.putIfAbsent(id.getKey(), part);
        if (same == null) {
          settled.add(part);
        } else {
          same.absorb(part);
        }
      }
    }
    return settled;
  }

  /** The mentions with an id of the list, by id, in the order of the text. */
  private static Map<String, List<EntityMention>> given(EntityCluster cluster) {
    Map<String, List<EntityMention>> given = new LinkedHashMap<>();
    for (EntityMention mention : cluster.mentions()) {
      if (mention.getIdentifier() != null) {
        given.computeIfAbsent(mention.getIdentifier(), k -> new ArrayList<>()).add(mention);
      }
    }
    return given;
  }

  private KnowledgeEntry entry(String id, EntityCluster cluster) {
    return base.byId(id)
        .filter(entry -> entry.type() == cluster.type())
        .orElseGet(
            () ->
                new KnowledgeEntry(
                    id, cluster.type(), null, cluster.longestName(), List.of(), id, null));
  }
}
