package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Gathers the persons of a document. Full names come first: one entry of the knowledge base, or the
 * same name but for transliteration, a slip or a shortened first name. A surname or first name
 * alone then joins the full name it is part of; if several fit, the one named last before it.
 */
final class PersonClusters {

  private final EntityLinker linker;

  PersonClusters(EntityLinker linker) {
    this.linker = linker;
  }

  List<EntityCluster> gather(List<EntityMention> mentions) {
    List<EntityCluster> clusters = new ArrayList<>();
    for (EntityMention mention : mentions) {
      if (isFull(mention)) {
        addFull(clusters, mention);
      }
    }
    for (EntityMention mention : mentions) {
      if (!isFull(mention)) {
        addShort(clusters, mention);
      }
    }
    for (EntityCluster cluster : clusters) {
      linkMisspelt(cluster, mentions);
      linkSurnameAlone(cluster);
    }
    return mergedByEntry(clusters);
  }

  private static String[] words(EntityMention mention) {
    return mention.getCoveredText().split("\\s+");
  }

  private static boolean isFull(EntityMention mention) {
    return words(mention).length > 1;
  }

  private void addFull(List<EntityCluster> clusters, EntityMention mention) {
    KnowledgeEntry entry = linker.byName(mention.getCoveredText(), EntityType.PERSON);
    EntityCluster home = null;
    for (EntityCluster cluster : clusters) {
      boolean sameEntry =
          entry != null && cluster.entry() != null && cluster.entry().id().equals(entry.id());
      boolean open = entry == null || cluster.entry() == null;
      if (sameEntry
          || open
              && cluster.mentions().stream()
                  .anyMatch(m -> isSamePerson(words(m), words(mention)))) {
        home = cluster;
        break;
      }
    }
    if (home == null) {
      home = new EntityCluster(EntityType.PERSON);
      clusters.add(home);
    }
    home.add(mention);
    if (entry != null && home.entry() == null) {
      home.link(entry, "full-name", 0.95);
    }
  }

  /** Two full names are of one person if the surnames agree and the first names do not clash. */
  static boolean isSamePerson(String[] a, String[] b) {
    String lastA = lastName(a);
    String lastB = lastName(b);
    boolean sameLast = NameVariants.transliterated(lastA, lastB);
    boolean sameFirst = NameVariants.transliterated(a[0], b[0]) || isShortened(a[0], b[0]);
    boolean slipInLast =
        NameVariants.same(a[0], b[0])
            && (NameVariants.misspelt(lastA, lastB) || NameVariants.oneKeyApart(lastA, lastB));
    boolean slipInFirst = sameLast && NameVariants.misspelt(a[0], b[0]);
    return sameLast && sameFirst || slipInLast || slipInFirst;
  }

  private static String lastName(String[] words) {
    int last = words.length - 1;
    while (last > 1 && NameCues.bundled().is(Kind.PERSON_SUFFIX, words[last])) {
      last--;
    }
    return words[last];
  }

  private static boolean isShortened(String a, String b) {
    String left = NameVariants.bare(a);
    String right = NameVariants.bare(b);
    String shorter = left.length() <= right.length() ? left : right;
    String longer = left.length() <= right.length() ? right : left;
    return !shorter.isEmpty()
        && (shorter.length() == 1 || shorter.length() >= 3)
        && longer.startsWith(shorter);
  }

  private static void addShort(List<EntityCluster> clusters, EntityMention mention) {
    String name = mention.getCoveredText();
    List<EntityCluster> fitting = fitting(clusters, name, false);
    if (fitting.isEmpty()) {
      fitting = fitting(clusters, name, true);
    }
    EntityCluster home =
        fitting.stream()
            .max(
                Comparator.<EntityCluster>comparingInt(c -> lastBefore(c, mention.getBegin()))
                    .thenComparing(c -> -c.begin()))
            .orElse(null);
    if (home == null) {
      home = new EntityCluster(EntityType.PERSON);
      clusters.add(home);
    }
    home.add(mention);
  }

  private static int lastBefore(EntityCluster cluster, int offset) {
    return cluster.mentions().stream()
        .mapToInt(EntityMention::getBegin)
        .filter(b -> b < offset)
        .max()
        .orElse(-1);
  }

  private static List<EntityCluster> fitting(
      List<EntityCluster> clusters, String name, boolean slips) {
    List<EntityCluster> fitting = new ArrayList<>();
    for (EntityCluster cluster : clusters) {
      for (EntityMention other : cluster.mentions()) {
        String[] words = words(other);
        boolean isPart = false;
        for (String word : words) {
          isPart |=
              slips ? NameVariants.misspelt(word, name) : NameVariants.transliterated(word, name);
        }
        if (isPart) {
          fitting.add(cluster);
          break;
        }
      }
    }
    return fitting;
  }

  /**
   * A full name that no entry has is a slip for a known one only if that one's surname stands
   * elsewhere.
   */
  private void linkMisspelt(EntityCluster cluster, List<EntityMention> all) {
    if (cluster.entry() == null && cluster.mentions().stream().anyMatch(PersonClusters::isFull)) {
      KnowledgeEntry entry = linker.byMisspeltName(cluster.longestName());
      if (entry != null && all.stream().anyMatch(m -> isSurname(m, entry))) {
        cluster.link(entry, "misspelt-name", 0.7);
      }
    }
  }

  private static boolean isSurname(EntityMention mention, KnowledgeEntry entry) {
    return entry.name().endsWith(" " + mention.getCoveredText());
  }

  private void linkSurnameAlone(EntityCluster cluster) {
    if (cluster.entry() == null && cluster.mentions().stream().noneMatch(PersonClusters::isFull)) {
      KnowledgeEntry entry = linker.bySurname(cluster.longestName());
      if (entry != null) {
        cluster.link(entry, "surname-alone", 0.7);
      }
    }
  }

  private static List<EntityCluster> mergedByEntry(List<EntityCluster> clusters) {
    Map<String, EntityCluster> byEntry = new TreeMap<>();
    List<EntityCluster> merged = new ArrayList<>();
    for (EntityCluster cluster : clusters) {
      EntityCluster known =
          cluster.entry() == null ? null : byEntry.putIfAbsent(cluster.entry().id(), cluster);
      if (known == null) {
        merged.add(cluster);
      } else {
        known.absorb(cluster);
      }
    }
    return merged;
  }
}
