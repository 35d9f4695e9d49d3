package org.dragoman.relation;

import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.KnowledgeBase;

/**
 * Reads the relations that a document states between its entities: offices, representation, family,
 * membership, parts, and places. Needs entities and Universal Dependencies; references help. Each
 * (type, subject, object) is written once a document, with all its evidence.
 */
@ResourceMetaData(
    name = "relations",
    description =
        "Reads offices, representation, family, membership, parts and places from Universal"
            + " Dependencies and the words around names.")
@TypeCapability(
    inputs = {
      "org.dragoman.types.Entity",
      "org.dragoman.types.EntityMention",
      "org.dragoman.types.Reference",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
    },
    outputs = {"org.dragoman.types.EntityRelation", "org.dragoman.types.Evidence"})
public final class RelationAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "relations";

  private final List<Construction> constructions =
      List.of(
          new RoleConstruction(),
          new VerbConstruction(),
          new CandidacyConstruction(),
          new PlaceConstruction(),
          new SeatConstruction(),
          new StateBodyConstruction());

  @Override
  public void process(JCas jcas) {
    DocumentNames names = new DocumentNames(jcas, KnowledgeBase.bundled());
    RelationCollector collector = new RelationCollector();
    for (NamedSentence sentence : names.sentences()) {
      for (Construction construction : constructions) {
        collector.addAll(sentence, construction.read(sentence));
      }
    }
    collector.write(jcas);
  }
}
