package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.entity.IdentityJudgement.Verdict;

/**
 * Joins the nodes of a corpus to clusters: what people have judged comes first, then the pairs
 * whose names leave no doubt, best first, as long as nothing speaks against them.
 */
final class CorpusClusters {

  private record Apart(CorpusNode left, CorpusNode right, IdentityJudgement by) {}

  private record Bond(CorpusNode left, CorpusNode right, String place) {}

  private final Map<CorpusNode, CorpusCluster> byNode = new IdentityHashMap<>();
  private final Map<CorpusNode, EntityPair> reasons = new IdentityHashMap<>();
  private final List<Apart> apart = new ArrayList<>();
  private final List<Bond> bonds = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  CorpusClusters(Collection<CorpusNode> nodes) {
    nodes.forEach(node -> byNode.put(node, new CorpusCluster(node)));
  }

  CorpusCluster of(CorpusNode node) {
    return byNode.get(node);
  }

  /** Returns the pair by which a node was joined to others; null if there was none. */
  EntityPair reason(CorpusNode node) {
    return reasons.get(node);
  }

  /** Returns what is wrong with the judgements, a line each. */
  List<String> problems() {
    return problems;
  }

  /** Returns all clusters, in the order of their first nodes. */
  List<CorpusCluster> all(Collection<CorpusNode> ordered) {
    Set<CorpusCluster> clusters = new LinkedHashSet<>();
    ordered.forEach(node -> clusters.add(byNode.get(node)));
    return List.copyOf(clusters);
  }

  /** Applies judgements; those that clash with others are reported and left out. */
  void judge(List<IdentityJudgement> judgements, NodeFinder finder) {
    Map<IdentityJudgement, CorpusNode[]> pairs = new IdentityHashMap<>();
    for (IdentityJudgement judgement : judgements) {
      CorpusNode left = found(judgement, judgement.left(), finder);
      CorpusNode right = found(judgement, judgement.right(), finder);
      if (left != null && right != null) {
        pairs.put(judgement, new CorpusNode[] {left, right});
      }
    }
    for (IdentityJudgement judgement : judgements) {
      CorpusNode[] pair = pairs.get(judgement);
      if (pair != null && judgement.verdict() != Verdict.SAME) {
        hold(pair[0], pair[1], judgement);
      }
    }
    for (IdentityJudgement judgement : judgements) {
      CorpusNode[] pair = pairs.get(judgement);
      if (pair != null && judgement.verdict() == Verdict.SAME) {
        join(pair[0], pair[1], judgement);
      }
    }
  }

  private CorpusNode found(IdentityJudgement judgement, String name, NodeFinder finder) {
    List<CorpusNode> nodes = finder.find(name);
    if (nodes.size() > 1) {
      problems.add(
          "%s: '%s' is the name of %d entities; give the id of one: %s"
              .formatted(
                  judgement.place(),
                  name,
                  nodes.size(),
                  String.join(", ", nodes.stream().limit(5).map(CorpusNode::id).toList())));
    }
    return nodes.size() == 1 ? nodes.get(0) : null;
  }

  private void hold(CorpusNode left, CorpusNode right, IdentityJudgement by) {
    if (left == right) {
      problems.add(
          "%s: '%s' and '%s' are one entity by type, name and country; no judgement can part them"
              .formatted(by.place(), by.left(), by.right()));
    } else {
      apart.add(new Apart(left, right, by));
    }
  }

  private void join(CorpusNode left, CorpusNode right, IdentityJudgement by) {
    CorpusCluster one = byNode.get(left);
    CorpusCluster other = byNode.get(right);
    if (one == other) {
      return;
    }
    Apart clash = clash(one, other, true);
    if (clash != null) {
      problems.add(contradiction(clash, left, right, by));
      return;
    }
    bonds.add(new Bond(left, right, by.place()));
    EntityPair reason = new EntityPair(left, right, 1, "judged the same by " + by.who());
    merge(one, other, reason);
  }

  private String contradiction(
      Apart clash, CorpusNode left, CorpusNode right, IdentityJudgement by) {
    boolean leftFirst = byNode.get(left).nodes().contains(clash.left());
    Set<String> path = new LinkedHashSet<>();
    path.addAll(path(leftFirst ? clash.left() : clash.right(), left));
    path.add(by.place());
    path.addAll(path(right, leftFirst ? clash.right() : clash.left()));
    return "%s: says that '%s' and '%s' are the same, but %s says that '%s' and '%s' are different; these rows clash: %s, %s; the former was left out"
        .formatted(
            by.place(),
            by.left(),
            by.right(),
            clash.by().place(),
            clash.by().left(),
            clash.by().right(),
            String.join(", ", path),
            clash.by().place());
  }

  /** The places of the judgements that join one node with another, shortest way. */
  private List<String> path(CorpusNode from, CorpusNode to) {
    Map<CorpusNode, List<String>> ways = new IdentityHashMap<>();
    ways.put(from, List.of());
    List<CorpusNode> open = new ArrayList<>(List.of(from));
    for (int i = 0; i < open.size() && !ways.containsKey(to); i++) {
      CorpusNode at = open.get(i);
      for (Bond bond : bonds) {
        CorpusNode next = bond.left() == at ? bond.right() : bond.right() == at ? bond.left() : at;
        if (!ways.containsKey(next)) {
          List<String> way = new ArrayList<>(ways.get(at));
          way.add(bond.place());
          ways.put(next, way);
          open.add(next);
        }
      }
    }
    return ways.getOrDefault(to, List.of());
  }

  /** A judgement that two clusters are different; "unsure" does not stand against "same". */
  private Apart clash(CorpusCluster one, CorpusCluster other, boolean byPeople) {
    for (Apart pair : apart) {
      CorpusCluster left = byNode.get(pair.left());
      CorpusCluster right = byNode.get(pair.right());
      boolean held = left == one && right == other || left == other && right == one;
      if (held && !(byPeople && pair.by().verdict() == Verdict.UNSURE)) {
        return pair;
      }
    }
    return null;
  }

  /** Joins the pairs whose names leave no doubt. */
  void joinLikely(List<EntityPair> pairs) {
    for (EntityPair pair : pairs) {
      CorpusCluster one = byNode.get(pair.left());
      CorpusCluster other = byNode.get(pair.right());
      if (one != other && one.fits(other) && clash(one, other, false) == null) {
        merge(one, other, pair);
      }
    }
  }

  private void merge(CorpusCluster one, CorpusCluster other, EntityPair reason) {
    CorpusCluster large = one.nodes().size() >= other.nodes().size() ? one : other;
    CorpusCluster small = large == one ? other : one;
    small.nodes().forEach(node -> byNode.put(node, large));
    large.absorb(small);
    reasons.putIfAbsent(reason.left(), reason);
    reasons.putIfAbsent(reason.right(), reason);
  }

  /** Finds nodes by id or name. */
  static final class NodeFinder {

    private final Map<String, List<CorpusNode>> byId = new HashMap<>();
    private final Map<String, List<CorpusNode>> byName = new TreeMap<>();

    NodeFinder(Collection<CorpusNode> nodes, EntityRegistry registry) {
      for (CorpusNode node : nodes) {
        add(byId, node.id(), node);
        registry.known(node.key()).forEach(known -> add(byId, known.id(), node));
        registry.known(node.key()).stream()
            .flatMap(k -> registry.aliasesOf(k.id()).stream())
            .forEach(alias -> add(byId, alias, node));
        Set<String> names = new LinkedHashSet<>();
        names.add(EntityKey.normalised(node.name()));
        names.forEach(name -> add(byName, name, node));
      }
    }

    private static void add(Map<String, List<CorpusNode>> map, String key, CorpusNode node) {
      List<CorpusNode> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (!list.contains(node)) {
        list.add(node);
      }
    }

    /** Returns the nodes of an entity id, a Wikidata id or a name; empty if there are none. */
    List<CorpusNode> find(String idOrName) {
      List<CorpusNode> found = byId.get(idOrName);
      found = found == null ? byId.get("e" + idOrName) : found;
      return found != null ? found : byName.getOrDefault(EntityKey.normalised(idOrName), List.of());
    }
  }
}
