package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;

/**
 * Gathers the persons of a document. Full names come first: one entry of the knowledge base, or the
 * same name but for transliteration, a slip or a shortened first name. A surname or first name
 * alone then joins the full name it is part of; if several fit, the one who has the title that
 * stands before it, of known namesakes the one in power, else the one named last before it. A
 * surname whose title leads to somebody else stays apart.
 */
final class PersonClusters {

  private final EntityLinker linker;
  private final PersonLinker persons;
  private final TitleCues titles;
  private final Map<EntityMention, List<TitleCue>> cues = new LinkedHashMap<>();

  PersonClusters(EntityLinker linker, PersonLinker persons, TitleCues titles) {
    this.linker = linker;
    this.persons = persons;
    this.titles = titles;
  }

  List<EntityCluster> gather(List<EntityMention> mentions) {
    mentions.forEach(m -> cues.put(m, titles.of(m.getBegin(), m.getEnd())));
    List<EntityCluster> clusters = new ArrayList<>();
    for (EntityMention mention : mentions) {
      if (isFull(mention)) {
        addFull(clusters, mention);
      }
    }
    clusters.stream()
        .map(EntityCluster::entry)
        .filter(Objects::nonNull)
        .forEach(persons::alsoNamed);
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
    return words(mention.getCoveredText());
  }

  private static String[] words(String name) {
    return NameVariants.withoutArticles(name).split("\\s+");
  }

  /** A surname with its particles, such as "bin Salman", is no full name. */
  private static boolean isFull(EntityMention mention) {
    String[] words = words(mention);
    KnowledgeBase base = KnowledgeBase.bundled();
    boolean surname =
        words.length > 1
            && base.isSurnameParticle(words[0])
            && !base.bySurname(mention.getCoveredText()).isEmpty();
    return words.length > 1 && !surname;
  }

  private void addFull(List<EntityCluster> clusters, EntityMention mention) {
    PersonLink link = persons.byFullName(mention.getCoveredText(), cues.get(mention));
    KnowledgeEntry entry = link == null ? null : link.entry();
    EntityCluster home = null;
    for (EntityCluster cluster : clusters) {
      boolean sameEntry =
          entry != null && cluster.entry() != null && cluster.entry().id().equals(entry.id());
      boolean open = entry == null || cluster.entry() == null;
      if (sameEntry || open && isSamePerson(cluster, mention)) {
        home = cluster;
        break;
      }
    }
    if (home == null) {
      home = new EntityCluster(EntityType.PERSON);
      clusters.add(home);
    }
    home.add(mention);
    if (link != null && home.entry() == null) {
      home.link(entry, link.reason(), link.confidence());
    }
  }

  private static boolean isSamePerson(EntityCluster cluster, EntityMention mention) {
    String[] words = words(mention);
    return cluster.mentions().stream().anyMatch(m -> isSamePerson(words(m), words))
        || isSurnames(cluster, mention)
        || cluster.entry() != null && isBothSurnames(cluster.entry(), words);
  }

  /** "Rodríguez Zapatero" is José Luis Rodríguez Zapatero: the last words, without a first name. */
  private static boolean isSurnames(EntityCluster cluster, EntityMention mention) {
    return !KnowledgeBase.bundled().isGivenName(words(mention)[0])
        && names(cluster).anyMatch(full -> isPart(full, mention.getCoveredText(), false));
  }

  /** "Chávez Frías" is Hugo Chávez. */
  private static boolean isBothSurnames(KnowledgeEntry person, String[] words) {
    return words.length == 2
        && PersonLinker.hasTwoSurnames(person)
        && !KnowledgeBase.bundled().isGivenName(words[0])
        && NameVariants.same(lastName(words(person.name())), words[0]);
  }

  /** Two full names are of one person if the surnames agree and the first names do not clash. */
  static boolean isSamePerson(String[] a, String[] b) {
    if (!generation(a).isEmpty()
        && !generation(b).isEmpty()
        && !generation(a).equals(generation(b))) {
      return false;
    }
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

  /** Returns "jr", "sr", "ii" and the like behind a name; empty if there is none. */
  private static String generation(String[] words) {
    String last = words[words.length - 1];
    return words.length > 2 && NameCues.bundled().is(Kind.PERSON_SUFFIX, last)
        ? NameVariants.bare(last)
        : "";
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

  private void addShort(List<EntityCluster> clusters, EntityMention mention) {
    String name = mention.getCoveredText();
    List<EntityCluster> fitting = fitting(clusters, name, false);
    if (fitting.isEmpty()) {
      fitting = fitting(clusters, name, true);
    }
    fitting = fitting.stream().filter(c -> !isAnother(c, mention)).toList();
    List<EntityCluster> titled = fitting.stream().filter(c -> hasTitle(c, mention)).toList();
    if (titled.isEmpty() && fitting.size() > 1) {
      titled = onlyLeader(fitting);
    }
    EntityCluster home =
        (titled.isEmpty() ? fitting : titled)
            .stream()
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

  /** Of relatives, the bare surname is the one's who is in power; his sister has both names. */
  private List<EntityCluster> onlyLeader(List<EntityCluster> clusters) {
    List<EntityCluster> leaders =
        clusters.stream().filter(c -> c.entry() != null && persons.isLeader(c.entry())).toList();
    boolean allKnown = clusters.stream().allMatch(c -> c.entry() != null);
    return allKnown && leaders.size() == 1 ? leaders : List.of();
  }

  private boolean isAnother(EntityCluster cluster, EntityMention mention) {
    return cluster.entry() != null
        && persons.isAnother(cluster.entry(), mention.getCoveredText(), cues.get(mention));
  }

  /** Says whether a cluster's person has the title of a mention, in the text or in the base. */
  private boolean hasTitle(EntityCluster cluster, EntityMention mention) {
    for (TitleCue cue : cues.get(mention)) {
      boolean said =
          cue.title() != null
              && cluster.mentions().stream()
                  .flatMap(m -> cues.get(m).stream())
                  .anyMatch(c -> cue.title().equals(c.title()));
      if (said || cluster.entry() != null && persons.holds(cluster.entry(), cue)) {
        return true;
      }
    }
    return false;
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
      if (names(cluster).anyMatch(full -> isPart(full, name, slips))) {
        fitting.add(cluster);
      }
    }
    return fitting;
  }

  /** The names in the text and, where it is linked, those that the base knows. */
  private static Stream<String> names(EntityCluster cluster) {
    Stream<String> known =
        cluster.entry() == null
            ? Stream.empty()
            : Stream.concat(Stream.of(cluster.entry().name()), cluster.entry().aliases().stream());
    return Stream.concat(cluster.mentions().stream().map(EntityMention::getCoveredText), known);
  }

  private static boolean isPart(String full, String name, boolean slips) {
    if (name.indexOf(' ') > 0) {
      return !slips && (" " + NameVariants.bare(full)).endsWith(" " + NameVariants.bare(name));
    }
    for (String word : words(full)) {
      if (slips ? NameVariants.misspelt(word, name) : NameVariants.transliterated(word, name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A full name that no entry has is a slip for a known one only if that one's surname stands
   * elsewhere.
   */
  private void linkMisspelt(EntityCluster cluster, List<EntityMention> all) {
    if (cluster.entry() == null && cluster.mentions().stream().anyMatch(PersonClusters::isFull)) {
      KnowledgeEntry entry = linker.byMisspeltName(cluster.longestName());
      if (entry != null && all.stream().anyMatch(m -> isSurname(m, entry))) {
        cluster.link(entry, "misspelt name", 0.7);
      }
    }
  }

  private static boolean isSurname(EntityMention mention, KnowledgeEntry entry) {
    return entry.name().endsWith(" " + mention.getCoveredText());
  }

  private void linkSurnameAlone(EntityCluster cluster) {
    if (cluster.entry() == null && cluster.mentions().stream().noneMatch(PersonClusters::isFull)) {
      Set<TitleCue> all = new LinkedHashSet<>();
      cluster.mentions().forEach(m -> all.addAll(cues.get(m)));
      PersonLink link = persons.bySurname(cluster.longestName(), all);
      if (link != null) {
        cluster.link(link.entry(), link.reason(), link.confidence());
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
