package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.model.ReferenceKind;
import org.dragoman.text.SentenceTree;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;

/**
 * Resolves demonyms ("Russian", "Ukrainians") to the country, where it is an entity of the
 * document; otherwise the reference has its country's code alone.
 */
final class DemonymResolver {

  private static final double CONFIDENCE = 0.9;

  private final JCas jcas;
  private final KnowledgeBase base;
  private final Map<String, Entity> states = new TreeMap<>();

  DemonymResolver(JCas jcas, KnowledgeBase base) {
    this.jcas = jcas;
    this.base = base;
    for (Entity entity : jcas.getIndexedFSs(Entity.class)) {
      Optional<Country> country =
          Optional.ofNullable(entity.getCountry())
              .flatMap(base::country)
              .filter(c -> c.name().equals(entity.getName()));
      if (entity.getValue().equals(EntityType.LOCATION.label())) {
        country.ifPresent(c -> states.putIfAbsent(c.alpha3(), entity));
      }
    }
  }

  /**
   * Resolves the demonyms of a document.
   *
   * @param taken references that stand already; a demonym inside one is left out
   */
  List<Reference> resolve(List<SentenceTree> trees, List<Reference> taken) {
    Coverage references = Coverage.of(taken);
    Coverage names = Coverage.of(jcas.getAnnotationIndex(EntityMention.class));
    List<Reference> found = new ArrayList<>();
    for (SentenceTree tree : trees) {
      for (SentenceTree.Node node : tree.nodes()) {
        if (Character.isUpperCase(node.text().codePointAt(0))
            && references.isFree(node.begin(), node.end())
            && !names.isWhole(node.begin(), node.end())) {
          base.countryOfDemonym(node.text()).ifPresent(c -> found.add(reference(node, c)));
        }
      }
    }
    return found;
  }

  private Reference reference(SentenceTree.Node node, Country country) {
    Reference reference = new Reference(jcas, node.begin(), node.end());
    reference.setKind(ReferenceKind.DEMONYM.label());
    reference.setEntity(states.get(country.alpha3()));
    reference.setCountry(country.alpha3());
    reference.setProvenance(
        Provenances.of(jcas, ReferenceAnnotator.ENGINE, "demonym", node.text(), CONFIDENCE));
    return reference;
  }
}
