package org.dragoman.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Gathers the places or the organisations of a document: names of one entry of the knowledge base,
 * names that are the same but for case, accents and an article, acronyms with their long form, and
 * misspellings.
 */
final class NameClusters {

  private final EntityLinker linker;
  private final EntityType type;

  NameClusters(EntityLinker linker, EntityType type) {
    this.linker = linker;
    this.type = type;
  }

  List<EntityCluster> gather(List<EntityMention> mentions) {
    Map<String, EntityCluster> byKey = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      String name = mention.getCoveredText();
      KnowledgeEntry entry = linker.byName(name, type);
      String key = entry == null ? "name " + key(name) : "entry " + entry.id();
      EntityCluster cluster = byKey.computeIfAbsent(key, k -> new EntityCluster(type));
      if (entry != null && cluster.entry() == null) {
        cluster.link(entry, "name", 0.9);
      }
      cluster.add(mention);
    }
    return joined(new ArrayList<>(byKey.values()));
  }

  private static String key(String name) {
    String bare = TextFolding.fold(name).replaceAll("\\s+", " ");
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }

  private List<EntityCluster> joined(List<EntityCluster> clusters) {
    List<EntityCluster> result = new ArrayList<>();
    List<EntityCluster> rest = new ArrayList<>();
    for (EntityCluster cluster : clusters) {
      (cluster.entry() == null ? rest : result).add(cluster);
    }
    result.addAll(rest.stream().filter(c -> !isAcronym(c)).toList());
    List<EntityCluster> alone = new ArrayList<>();
    for (EntityCluster cluster : result) {
      EntityCluster home = shortFormOf(cluster, result);
      if (home == null && cluster.entry() == null) {
        home = misspellingOf(cluster, result);
      }
      if (home != null) {
        home.absorb(cluster);
      } else {
        alone.add(cluster);
      }
    }
    for (EntityCluster acronym : rest.stream().filter(NameClusters::isAcronym).toList()) {
      EntityCluster home = longFormOf(acronym, alone);
      if (home != null) {
        home.absorb(acronym);
      } else {
        alone.add(acronym);
      }
    }
    return alone;
  }

  private static boolean isAcronym(EntityCluster cluster) {
    return cluster.mentions().stream().allMatch(m -> Gazetteer.isAcronym(m.getCoveredText()));
  }

  /**
   * "The Post" in a text that names one organisation whose last word that is: what was named in
   * full. A paper known under the short name itself ("The Times") gives way to that named before.
   */
  private static EntityCluster shortFormOf(EntityCluster cluster, List<EntityCluster> others) {
    String word = key(cluster.longestName());
    boolean media = cluster.entry() == null || cluster.entry().subtype() == EntitySubtype.MEDIA;
    if (cluster.type() != EntityType.ORGANIZATION
        || !media
        || word.indexOf(' ') >= 0
        || !NameCues.bundled().is(NameCues.Kind.ORG_HEAD, word)) {
      return null;
    }
    List<EntityCluster> longer =
        others.stream()
            .filter(o -> o != cluster && o.begin() < cluster.begin())
            .filter(
                o ->
                    o.mentions().stream()
                        .anyMatch(m -> key(m.getCoveredText()).endsWith(" " + word)))
            .toList();
    return longer.size() == 1 ? longer.get(0) : null;
  }

  private static EntityCluster misspellingOf(EntityCluster cluster, List<EntityCluster> others) {
    for (EntityCluster other : others) {
      boolean better = other.entry() != null || other.mentions().size() > cluster.mentions().size();
      if (other != cluster && better && isMisspelt(cluster, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isMisspelt(EntityCluster cluster, EntityCluster other) {
    String name = cluster.longestName();
    return other.mentions().stream().anyMatch(m -> NameVariants.misspelt(name, m.getCoveredText()));
  }

  /** An acronym belongs to the name in the document of whose words it is the first letters. */
  private static EntityCluster longFormOf(EntityCluster acronym, List<EntityCluster> others) {
    String letters = acronym.longestName().replaceAll("[^\\p{Lu}]", "");
    EntityCluster found = null;
    for (EntityCluster other : others) {
      if (letters.length() >= 2
          && other.mentions().stream()
              .anyMatch(m -> initials(m.getCoveredText()).contains(letters))) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }

  /** Returns the initials of a name with and without its small words. */
  static List<String> initials(String name) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (word.isEmpty()) {
        continue;
      }
      String first = word.substring(0, 1);
      all.append(first.toUpperCase(Locale.ROOT));
      if (Character.isUpperCase(first.charAt(0))) {
        capitals.append(first);
      }
    }
    return capitals.length() < 2 ? List.of() : List.of(capitals.toString(), all.toString());
  }
}
