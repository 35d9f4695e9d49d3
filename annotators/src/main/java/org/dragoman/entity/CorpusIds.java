package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.engine.ContentHash;
import org.dragoman.entity.EntityRegistry.Known;
import org.dragoman.model.EntityAlias;

/**
 * Gives clusters their ids: the Wikidata id; else that of an earlier run, of several the one named
 * most; else that of the anchor's type and name. Ids of earlier runs that go under another now are
 * aliases: of clusters that were merged, and of one that had no link when its id was given.
 */
final class CorpusIds {

  private final EntityRegistry registry;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> now = new TreeMap<>();

  CorpusIds(EntityRegistry registry) {
    this.registry = registry;
  }

  /**
   * Gives all clusters their ids.
   *
   * @return the aliases, in the order of the ids that are no more
   */
  List<EntityAlias> give(List<CorpusCluster> clusters) {
    Map<CorpusCluster, Set<Known>> earlier = new HashMap<>();
    for (CorpusCluster cluster : clusters) {
      earlier.put(cluster, earlier(cluster));
      CorpusNode anchor = cluster.anchor();
      if (anchor.key().isLinked()) {
        take(cluster, anchor.key().plainId());
      }
    }
    for (CorpusCluster cluster : clusters) {
      if (cluster.id() == null) {
        earlier.get(cluster).stream()
            .sorted(Comparator.comparingInt(Known::mentions).reversed().thenComparing(Known::id))
            .map(Known::id)
            .filter(id -> !taken.contains(id))
            .findFirst()
            .ifPresent(id -> take(cluster, id));
      }
    }
    for (CorpusCluster cluster : clusters) {
      if (cluster.id() == null) {
        take(cluster, free(cluster));
      }
    }
    clusters.forEach(c -> earlier.get(c).forEach(known -> now.putIfAbsent(known.id(), c.id())));
    return aliases();
  }

  private Set<Known> earlier(CorpusCluster cluster) {
    Set<Known> earlier = new LinkedHashSet<>();
    for (CorpusNode node : cluster.nodes().stream().sorted().toList()) {
      earlier.addAll(registry.known(node.key()));
      if (node.key().isLinked()) {
        EntityTally tally = node.tally();
        earlier.addAll(registry.unlinked(tally.type(), tally.name(), tally.country()));
      }
    }
    return earlier;
  }

  private void take(CorpusCluster cluster, String id) {
    cluster.setId(id);
    taken.add(id);
    now.put(id, id);
  }

  /** The anchor's own id; where an earlier run gave it to another, that of all its names. */
  private String free(CorpusCluster cluster) {
    String own = cluster.anchor().id();
    for (int i = 0; taken.contains(own); i++) {
      String names =
          cluster.nodes().stream().map(CorpusNode::id).sorted().collect(Collectors.joining("\0"));
      own = "e" + ContentHash.of(names + '\0' + i);
    }
    return own;
  }

  private List<EntityAlias> aliases() {
    registry.aliases().forEach((alias, id) -> now.putIfAbsent(alias, now.getOrDefault(id, id)));
    List<EntityAlias> aliases = new ArrayList<>();
    now.forEach(
        (alias, id) -> {
          if (!alias.equals(id) && taken.contains(id)) {
            aliases.add(new EntityAlias(alias, id));
          }
        });
    return aliases;
  }
}
