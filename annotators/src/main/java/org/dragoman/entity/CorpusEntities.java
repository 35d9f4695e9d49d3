package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.Provenance;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;

/**
 * Makes one entity of those of all documents: first every document is {@link #add}ed, then every
 * document is {@link #rewrite}n to the ids of the corpus. A linked entity is {@code e} and its
 * Wikidata id, another {@code e} and a hash of its type and normalised name, with the country where
 * entities of several countries share both: ids hang on no order. A registry keeps the ids of an
 * earlier run; judgements of people win over names. Memory grows with the number of entities and of
 * the documents that name each. Not safe for threads.
 */
public final class CorpusEntities {

  private static final String ENGINE = "corpus-entities";

  private final EntityRegistry registry;
  private final List<IdentityJudgement> judgements;
  private final Map<EntityKey, CorpusNode> nodes = new HashMap<>();
  private int documents;
  private CorpusClusters clusters;
  private List<CorpusCluster> ordered;
  private Map<CorpusCluster, EntityTally> tallies;
  private List<EntityAlias> aliases;

  /** Makes a step without earlier ids and judgements. */
  public CorpusEntities() {
    this(EntityRegistry.empty(), List.of());
  }

  /**
   * Makes a step.
   *
   * @param registry the entities of an earlier run
   * @param judgements what people have decided
   */
  public CorpusEntities(EntityRegistry registry, List<IdentityJudgement> judgements) {
    this.registry = registry;
    this.judgements = List.copyOf(judgements);
  }

  /**
   * Counts the entities and names of a document.
   *
   * @throws IllegalStateException if entities were asked for already
   */
  public void add(DocumentResult result) {
    if (clusters != null) {
      throw new IllegalStateException("a document is added after the entities were made");
    }
    Map<String, CorpusNode> byId = new HashMap<>();
    Set<CorpusNode> counted = new HashSet<>();
    for (EntityRecord entity : result.entities()) {
      CorpusNode node =
          nodes.computeIfAbsent(
              EntityKey.of(entity, result.document().id()), key -> new CorpusNode(key));
      byId.put(entity.id(), node);
      node.seenIn(documents);
      if (counted.add(node)) {
        node.tally().countDocument(entity);
      }
    }
    for (MentionRecord mention : result.mentions()) {
      byId.get(mention.entityId()).tally().countName(mention.text());
    }
    documents++;
  }

  /** Returns the entities of all added documents in the order of their ids. */
  public List<CorpusEntity> entities() {
    make();
    return ordered.stream().map(CorpusCluster::entity).toList();
  }

  /** Returns the ids of earlier runs that now go under another, in their order. */
  public List<EntityAlias> aliases() {
    make();
    return aliases;
  }

  /**
   * Returns what is wrong with the judgements, a line each: contradictions with the rows that
   * clash, and names that several entities have. What clashes was left out.
   */
  public List<String> problems() {
    make();
    return clusters.problems();
  }

  /**
   * Rewrites a document to corpus ids. Entities that turn out to be one become one; name and
   * subtype are those of the corpus. A country that the document gives stays, as it is true of its
   * date.
   *
   * @param result a document that was added before
   */
  public DocumentResult rewrite(DocumentResult result) {
    make();
    Map<String, String> ids = new HashMap<>();
    Map<String, EntityRecord> entities = new LinkedHashMap<>();
    for (EntityRecord entity : result.entities()) {
      CorpusNode node = nodes.get(EntityKey.of(entity, result.document().id()));
      CorpusCluster cluster = clusters.of(node);
      ids.put(entity.id(), cluster.id());
      entities.putIfAbsent(
          cluster.id(), tallies.get(cluster).entityFor(cluster.id(), withReason(entity, node)));
    }
    return new DocumentResult(
        result.document(),
        result.text(),
        result.articles(),
        result.zones(),
        result.sentences(),
        List.copyOf(entities.values()),
        result.mentions().stream().map(each -> mention(each, ids)).toList(),
        result.references().stream().map(each -> reference(each, ids)).toList(),
        result.relations().stream().map(each -> relation(each, ids)).toList(),
        result.events().stream().map(each -> event(each, ids, entities)).toList());
  }

  /** An entity that was joined with one of another name says why. */
  private EntityRecord withReason(EntityRecord entity, CorpusNode node) {
    EntityPair pair = clusters.reason(node);
    if (pair == null || entity.wikidataId() != null) {
      return entity;
    }
    CorpusNode other = pair.left() == node ? pair.right() : pair.left();
    return new EntityRecord(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        entity.wikidataId(),
        entity.country(),
        new Provenance(ENGINE, pair.reason(), other.name(), pair.score()));
  }

  private void make() {
    if (clusters != null) {
      return;
    }
    List<CorpusNode> sorted = new ArrayList<>(nodes.values());
    sorted.sort(null);
    giveOwnIds(sorted);
    clusters = new CorpusClusters(sorted);
    clusters.judge(judgements, new CorpusClusters.NodeFinder(sorted, registry));
    clusters.joinLikely(LikelyPairs.sure(sorted));
    List<CorpusCluster> all = clusters.all(sorted);
    aliases = new CorpusIds(registry).give(all);
    ordered = all.stream().sorted(Comparator.comparing(CorpusCluster::id)).toList();
    tallies = new IdentityHashMap<>();
    all.forEach(cluster -> tallies.put(cluster, cluster.tally()));
  }

  /** The country comes into an id only where entities of several countries share type and name. */
  private static void giveOwnIds(List<CorpusNode> sorted) {
    Map<String, Set<String>> countries = new HashMap<>();
    for (CorpusNode node : sorted) {
      if (!node.key().isLinked() && node.key().country() != null) {
        countries
            .computeIfAbsent(node.key().stem(), s -> new HashSet<>())
            .add(node.key().country());
      }
    }
    for (CorpusNode node : sorted) {
      boolean shared = countries.getOrDefault(node.key().stem(), Set.of()).size() > 1;
      boolean precise = shared || node.key().document() != null;
      node.setId(precise ? node.key().preciseId() : node.key().plainId());
    }
  }

  private static MentionRecord mention(MentionRecord each, Map<String, String> ids) {
    return new MentionRecord(
        each.id(),
        each.begin(),
        each.end(),
        each.text(),
        each.type(),
        each.subtype(),
        ids.get(each.entityId()),
        each.zone(),
        each.sentence(),
        each.provenance());
  }

  private static ReferenceRecord reference(ReferenceRecord each, Map<String, String> ids) {
    return new ReferenceRecord(
        each.id(),
        each.begin(),
        each.end(),
        each.text(),
        each.kind(),
        ids.get(each.entityId()),
        each.provenance());
  }

  private static RelationRecord relation(RelationRecord each, Map<String, String> ids) {
    return new RelationRecord(
        each.id(),
        each.type(),
        each.status(),
        ids.get(each.subjectEntityId()),
        each.subjectMentionId(),
        ids.get(each.objectEntityId()),
        each.objectMentionId(),
        each.label(),
        each.evidence(),
        each.provenance());
  }

  private static EventRecord event(
      EventRecord each, Map<String, String> ids, Map<String, EntityRecord> entities) {
    return new EventRecord(
        each.id(),
        each.type(),
        each.status(),
        each.contentOf(),
        each.plover(),
        each.ploverMode(),
        each.cameo(),
        each.quadClass(),
        each.triggerBegin(),
        each.triggerEnd(),
        each.triggerText(),
        each.dateBegin(),
        each.dateEnd(),
        each.datePrecision(),
        ids.get(each.locationEntityId()),
        ids.get(each.attributedToEntityId()),
        each.sentence(),
        each.clusterId(),
        each.participants().stream().map(part -> participant(part, ids, entities)).toList(),
        each.provenance());
  }

  private static ParticipantRecord participant(
      ParticipantRecord each, Map<String, String> ids, Map<String, EntityRecord> entities) {
    if (each.entityId() == null) {
      return each;
    }
    EntityRecord entity = entities.get(ids.get(each.entityId()));
    return new ParticipantRecord(
        each.role(),
        entity.id(),
        each.mentionId(),
        each.begin(),
        each.end(),
        entity.name(),
        each.country() == null ? entity.country() : each.country(),
        each.text());
  }
}
