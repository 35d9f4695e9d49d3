package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/** The mentions of one entity of a document, as they are gathered. */
final class EntityCluster {

  private final EntityType type;
  private final List<EntityMention> mentions = new ArrayList<>();
  private KnowledgeEntry entry;
  private String reason;
  private double confidence;

  EntityCluster(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  void add(EntityMention mention) {
    mentions.add(mention);
  }

  /** Takes over all mentions of another cluster, and its link where there was none. */
  void absorb(EntityCluster other) {
    mentions.addAll(other.mentions);
    if (entry == null && other.entry != null) {
      link(other.entry, other.reason, other.confidence);
    }
  }

  void link(KnowledgeEntry newEntry, String newReason, double newConfidence) {
    entry = newEntry;
    reason = newReason;
    confidence = newConfidence;
  }

  /** Returns the entry of the knowledge base; null if it is not linked. */
  KnowledgeEntry entry() {
    return entry;
  }

  String reason() {
    return reason;
  }

  double confidence() {
    return confidence;
  }

  /** Returns the first place of a mention in the text. */
  int begin() {
    return mentions.stream().mapToInt(EntityMention::getBegin).min().orElse(Integer.MAX_VALUE);
  }

  /**
   * Returns the name with most words, of those the most frequent, of those the first by alphabet.
   */
  String longestName() {
    Map<String, Integer> counts = new TreeMap<>();
    for (EntityMention mention : mentions) {
      counts.merge(mention.getCoveredText().replaceAll("\\s+", " "), 1, Integer::sum);
    }
    String best = null;
    for (Map.Entry<String, Integer> name : counts.entrySet()) {
      if (best == null || isBetter(name.getKey(), name.getValue(), best, counts.get(best))) {
        best = name.getKey();
      }
    }
    return best;
  }

  private static boolean isBetter(String name, int count, String best, int bestCount) {
    int words = name.split(" ").length;
    int bestWords = best.split(" ").length;
    boolean shouting = name.length() > 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    boolean bestShouting =
        best.length() > 4 && best.equals(best.toUpperCase(java.util.Locale.ROOT));
    if (shouting != bestShouting) {
      return bestShouting;
    }
    return words != bestWords ? words > bestWords : count > bestCount;
  }

  @Override
  public String toString() {
    return type + " " + longestName();
  }
}
