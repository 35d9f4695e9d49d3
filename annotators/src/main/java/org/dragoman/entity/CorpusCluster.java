package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.CorpusEntity;

/** Nodes that are one real entity. */
final class CorpusCluster {

  private static final Comparator<CorpusNode> ANCHOR_FIRST =
      Comparator.<CorpusNode, Boolean>comparing(n -> !n.key().isLinked())
          .thenComparing(n -> -n.name().split(" ").length)
          .thenComparing(n -> -n.name().length())
          .thenComparing(Comparator.naturalOrder());

  private final List<CorpusNode> nodes = new ArrayList<>(1);
  private String id;

  CorpusCluster(CorpusNode first) {
    nodes.add(first);
  }

  List<CorpusNode> nodes() {
    return nodes;
  }

  void absorb(CorpusCluster other) {
    nodes.addAll(other.nodes);
  }

  /** Returns the node whose name and link stand for all: a linked one, else the fullest name. */
  CorpusNode anchor() {
    return nodes.size() == 1 ? nodes.get(0) : nodes.stream().min(ANCHOR_FIRST).orElseThrow();
  }

  /** Says whether nothing in the two clusters speaks against their being one. */
  boolean fits(CorpusCluster other) {
    Set<String> countries = new TreeSet<>();
    int links = 0;
    for (List<CorpusNode> part : List.of(nodes, other.nodes)) {
      for (CorpusNode node : part) {
        links += node.key().isLinked() ? 1 : 0;
        if (node.country() != null) {
          countries.add(node.country());
        }
      }
    }
    return links <= 1
        && countries.size() <= 1
        && nodes.stream().noneMatch(n -> other.nodes.stream().anyMatch(n::sharesDocument));
  }

  String id() {
    return id;
  }

  void setId(String newId) {
    id = newId;
  }

  EntityTally tally() {
    if (nodes.size() == 1) {
      return nodes.get(0).tally();
    }
    EntityTally all = new EntityTally();
    all.add(anchor().tally());
    nodes.stream().filter(n -> n != anchor()).sorted().forEach(n -> all.add(n.tally()));
    return all;
  }

  /** Returns in how many documents it is named. */
  int documents() {
    return nodes.size() == 1
        ? nodes.get(0).documents().length
        : (int)
            nodes.stream()
                .flatMapToInt(n -> java.util.Arrays.stream(n.documents()))
                .distinct()
                .count();
  }

  CorpusEntity entity() {
    return tally().entity(id, documents());
  }
}
