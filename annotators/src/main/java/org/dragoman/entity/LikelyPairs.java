package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.entity.NameLikeness.Likeness;
import org.dragoman.entity.NameLikeness.Named;

/**
 * The pairs of entities whose names are alike. Only entities that share a key are compared, and
 * where very many share one only those whose names are the same but for spelling: the work grows
 * with the number of entities, not with that of pairs.
 */
final class LikelyPairs {

  private static final int CROWD = 40;

  private static final Comparator<EntityPair> BEST_FIRST =
      Comparator.comparingDouble(EntityPair::score)
          .reversed()
          .thenComparing(EntityPair::left)
          .thenComparing(EntityPair::right);

  private final Map<CorpusNode, Named> named = new IdentityHashMap<>();
  private final double least;

  private LikelyPairs(double least) {
    this.least = least;
  }

  /** Returns the pairs that are taken for one without asking, best first. */
  static List<EntityPair> sure(Collection<CorpusNode> nodes) {
    List<CorpusNode> telling = nodes.stream().filter(n -> n.key().document() == null).toList();
    List<EntityPair> pairs = new LikelyPairs(NameLikeness.SAME).among(telling, NameLikeness::keys);
    return unambiguous(pairs);
  }

  /** Returns the pairs that a person might be asked about, best first. */
  static List<EntityPair> open(Collection<CorpusNode> nodes) {
    return new LikelyPairs(0).among(nodes, NameLikeness::looseKeys);
  }

  private List<EntityPair> among(
      Collection<CorpusNode> nodes, Function<Named, Set<String>> keysOf) {
    Map<String, List<CorpusNode>> files = new HashMap<>();
    for (CorpusNode node : nodes) {
      Named entity = NameLikeness.named(node);
      named.put(node, entity);
      for (String key : keysOf.apply(entity)) {
        files.computeIfAbsent(key, k -> new ArrayList<>(1)).add(node);
      }
    }
    Set<EntityPair> pairs = new HashSet<>();
    for (List<CorpusNode> file : files.values()) {
      if (file.size() <= CROWD) {
        compare(file, pairs);
      } else {
        divided(file).values().forEach(part -> compare(part, pairs));
      }
    }
    List<EntityPair> sorted = new ArrayList<>(pairs);
    sorted.sort(BEST_FIRST);
    return sorted;
  }

  private Map<String, List<CorpusNode>> divided(List<CorpusNode> crowd) {
    Map<String, List<CorpusNode>> parts = new HashMap<>();
    for (CorpusNode node : crowd) {
      parts
          .computeIfAbsent(NameLikeness.exactKey(named.get(node)), k -> new ArrayList<>(1))
          .add(node);
    }
    parts.values().removeIf(part -> part.size() > CROWD);
    return parts;
  }

  private void compare(List<CorpusNode> file, Set<EntityPair> pairs) {
    for (int i = 0; i < file.size(); i++) {
      for (int j = i + 1; j < file.size(); j++) {
        CorpusNode left = file.get(i).compareTo(file.get(j)) <= 0 ? file.get(i) : file.get(j);
        CorpusNode right = left == file.get(i) ? file.get(j) : file.get(i);
        Likeness likeness = NameLikeness.of(named.get(left), named.get(right));
        if (likeness != null && likeness.score() >= least && !left.sharesDocument(right)) {
          pairs.add(new EntityPair(left, right, likeness.score(), likeness.reason()));
        }
      }
    }
  }

  /** Who may as well be of one country as of another, or either of two bodies, stays apart. */
  private static List<EntityPair> unambiguous(List<EntityPair> pairs) {
    Map<CorpusNode, Set<String>> countries = new TreeMap<>();
    for (EntityPair pair : pairs) {
      note(countries, pair.left(), pair.right());
      note(countries, pair.right(), pair.left());
    }
    return pairs.stream()
        .filter(p -> isDecided(countries, p.left()) && isDecided(countries, p.right()))
        .toList();
  }

  private static void note(Map<CorpusNode, Set<String>> map, CorpusNode node, CorpusNode other) {
    if (node.country() == null && other.country() != null) {
      map.computeIfAbsent(node, n -> new TreeSet<>()).add(other.country());
    }
  }

  private static boolean isDecided(Map<CorpusNode, Set<String>> countries, CorpusNode node) {
    return countries.getOrDefault(node, Set.of()).size() <= 1;
  }
}
