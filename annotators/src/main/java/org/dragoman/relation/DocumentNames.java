package org.dragoman.relation;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.ZoneKind;
import org.dragoman.text.SentenceTree;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;
import org.dragoman.types.Zone;

/** The entities of a document as relations ask for them: by country, by pronoun, by place. */
final class DocumentNames {

  /** A state that is spoken of less often does not make a document its own. */
  private static final int LEAST_MENTIONS = 3;

  private final JCas jcas;
  private final KnowledgeBase base;
  private final Map<String, Entity> countries = new TreeMap<>();
  private Optional<Entity> dominant;

  DocumentNames(JCas jcas, KnowledgeBase base) {
    this.jcas = jcas;
    this.base = base;
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      Entity entity = mention.getEntity();
      if (entity != null && entity.getCountry() != null && isCountry(entity)) {
        countries.putIfAbsent(entity.getCountry(), entity);
      }
    }
  }

  /** Returns the sentences that name or describe something, in text order. */
  List<NamedSentence> sentences() {
    List<NamedSentence> sentences = new ArrayList<>();
    for (SentenceTree tree : SentenceTree.all(jcas)) {
      List<EntityMention> mentions =
          jcas.getAnnotationIndex(EntityMention.class).select().coveredBy(tree.sentence()).asList();
      if (!tree.nodes().isEmpty()) {
        sentences.add(new NamedSentence(this, tree, mentions));
      }
    }
    return sentences;
  }

  /** Says whether an entity is a state, not a place in one. */
  boolean isCountry(Entity entity) {
    return EntityType.LOCATION.label().equals(entity.getValue())
        && base.country(entity.getCountry() == null ? "" : entity.getCountry())
            .filter(
                c ->
                    c.name().equals(entity.getName())
                        || c.wikidataId() != null && c.wikidataId().equals(entity.getWikidataId()))
            .isPresent();
  }

  /** Returns the state of an ISO 3166-1 alpha-3 code, if the document names it. */
  Optional<Entity> country(String alpha3) {
    return Optional.ofNullable(alpha3).map(countries::get);
  }

  /** Returns the code of the state of a demonym; empty if the word is none. */
  Optional<String> codeOfDemonym(String word) {
    return Character.isUpperCase(word.charAt(0))
        ? base.countryOfDemonym(word).map(Country::alpha3)
        : Optional.empty();
  }

  /** Returns the state that the nearest dateline before an offset lies in, if it is named. */
  Optional<Entity> countryOfDateline(int offset) {
    Entity found = null;
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      if (zone.getBegin() <= offset && ZoneKind.DATELINE.label().equals(zone.getKind())) {
        for (EntityMention mention :
            jcas.getAnnotationIndex(EntityMention.class).select().coveredBy(zone)) {
          found = mention.getEntity();
        }
      }
    }
    return found == null ? Optional.empty() : country(found.getCountry());
  }

  /**
   * Returns the state that the document is about: its places and demonyms make up most of all.
   * Empty if none does, or the state itself is not named.
   */
  Optional<Entity> dominantState() {
    if (dominant == null) {
      Map<String, Integer> counts = new TreeMap<>();
      for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
        Entity entity = mention.getEntity();
        if (entity != null
            && entity.getCountry() != null
            && EntityType.LOCATION.label().equals(entity.getValue())) {
          counts.merge(entity.getCountry(), 1, Integer::sum);
        }
      }
      for (Token token : jcas.getAnnotationIndex(Token.class)) {
        codeOfDemonym(token.getCoveredText()).ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      dominant =
          counts.entrySet().stream()
              .filter(e -> e.getValue() >= LEAST_MENTIONS && 2 * e.getValue() > all)
              .findFirst()
              .flatMap(e -> country(e.getKey()));
    }
    return dominant;
  }

  /** Returns what a pronoun stands for, as an earlier engine resolved it. */
  Optional<Entity> ofPronoun(int begin, int end) {
    return jcas.getAnnotationIndex(Reference.class)
        .select()
        .at(begin, end)
        .filter(r -> ReferenceKind.PRONOUN.label().equals(r.getKind()) && r.getEntity() != null)
        .map(Reference::getEntity)
        .findFirst();
  }

  /** Returns the person whom a description that ends with these words stands for. */
  Optional<Entity> ofDescription(int begin, int end) {
    return jcas.getAnnotationIndex(Reference.class)
        .select()
        .covering(begin, end)
        .filter(r -> ReferenceKind.DESCRIPTION.label().equals(r.getKind()) && r.getEntity() != null)
        .map(Reference::getEntity)
        .findFirst();
  }

  /** Returns the first mention of a place that is written so, or null. */
  EntityMention placeNamed(String name) {
    return jcas.getAnnotationIndex(EntityMention.class)
        .select()
        .filter(m -> m.getEntity() != null && m.getCoveredText().equals(name))
        .filter(m -> EntityType.LOCATION.label().equals(m.getValue()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the mention of an entity that is nearest to an offset. */
  EntityMention nearest(Entity entity, int offset) {
    EntityMention nearest = null;
    for (EntityMention mention : entity.getMentions()) {
      if (nearest == null
          || Math.abs(mention.getBegin() - offset) < Math.abs(nearest.getBegin() - offset)) {
        nearest = mention;
      }
    }
    return nearest;
  }
}
