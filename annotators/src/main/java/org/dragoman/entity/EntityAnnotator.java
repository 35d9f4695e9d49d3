package org.dragoman.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.engine.Provenances;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Gathers the names of a document into entities: spelling variants, surnames alone, acronyms and
 * misspellings join their full name; links them to the knowledge base; and finds the country that a
 * person or an organisation belongs to.
 */
@ResourceMetaData(
    name = "entities",
    description =
        "Gathers the names of a document into entities and links them to the knowledge base.")
@TypeCapability(inputs = "org.dragoman.types.EntityMention", outputs = "org.dragoman.types.Entity")
public class EntityAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "entities";

  @Override
  public void process(JCas jcas) {
    KnowledgeBase base = KnowledgeBase.bundled();
    EntityLinker linker = new EntityLinker(base);
    GivenIdentities given = new GivenIdentities(base);
    List<EntityCluster> clusters = new ArrayList<>();
    clusters.addAll(
        given.settle(
            new NameClusters(linker, EntityType.LOCATION)
                .gather(mentions(jcas, EntityType.LOCATION))));
    clusters.addAll(
        given.settle(
            new NameClusters(linker, EntityType.ORGANIZATION)
                .gather(mentions(jcas, EntityType.ORGANIZATION))));
    Set<String> named = DocumentCountries.of(base, jcas.getDocumentText(), clusters);
    PersonLinker persons = new PersonLinker(base, date(jcas), named);
    TitleCues cues = new TitleCues(base, jcas.getDocumentText());
    clusters.addAll(
        given.settle(
            new PersonClusters(linker, persons, cues).gather(mentions(jcas, EntityType.PERSON))));
    clusters.sort(Comparator.comparingInt(EntityCluster::begin));
    CountryFinder countries = new CountryFinder(base, cues);
    for (EntityCluster cluster : clusters) {
      write(jcas, cluster, countries);
    }
  }

  /** Returns the date of the document; null if unknown. */
  static LocalDate date(JCas jcas) {
    return jcas.getIndexedFSs(DocumentInformation.class).stream()
        .map(DocumentInformation::getDate)
        .filter(d -> d != null)
        .findFirst()
        .map(LocalDate::parse)
        .orElse(null);
  }

  private static List<EntityMention> mentions(JCas jcas, EntityType type) {
    return jcas.getAnnotationIndex(EntityMention.class)
        .select()
        .filter(m -> m.getValue().equals(type.label()))
        .toList();
  }

  private static void write(JCas jcas, EntityCluster cluster, CountryFinder countries) {
    cluster.mentions().sort(Comparator.comparingInt(EntityMention::getBegin));
    KnowledgeEntry entry = cluster.entry();
    Entity entity = new Entity(jcas);
    entity.setValue(cluster.type().label());
    entity.setName(entry == null ? cluster.longestName() : entry.name());
    entity.setSubtype(subtype(cluster));
    entity.setWikidataId(entry == null ? null : entry.wikidataId());
    entity.setCountry(countries.of(cluster));
    if (entry != null && entry.coordinates() != null) {
      entity.setLatitude(entry.coordinates().latitude());
      entity.setLongitude(entry.coordinates().longitude());
    }
    entity.setProvenance(
        Provenances.of(
            jcas,
            ENGINE,
            cluster.reason() == null ? "name" : cluster.reason(),
            entry == null ? null : entry.id(),
            entry == null ? 0.7 : cluster.confidence()));
    FSArray<EntityMention> array =
        new FSArray<>(EntityMention.class, jcas, cluster.mentions().size());
    for (int i = 0; i < cluster.mentions().size(); i++) {
      EntityMention mention = cluster.mentions().get(i);
      array.set(i, mention);
      mention.setEntity(entity);
      mention.setIdentifier(entry == null ? null : entry.id());
      if (mention.getSubtype() == null || entry != null) {
        mention.setSubtype(entity.getSubtype());
      }
    }
    entity.setMentions(array);
    entity.addToIndexes();
  }

  private static String subtype(EntityCluster cluster) {
    if (cluster.entry() != null && cluster.entry().subtype() != null) {
      return cluster.entry().subtype().label();
    }
    return cluster.mentions().stream()
        .map(EntityMention::getSubtype)
        .filter(s -> s != null)
        .findFirst()
        .orElse(null);
  }
}
