package org.dragoman.relation;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
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

  /** A file of rules of the user's own; see docs/relations.md. */
  public static final String PARAM_RULES = "rules";

  @ConfigurationParameter(
      name = PARAM_RULES,
      mandatory = false,
      defaultValue = "",
      description =
          "File of rules that are laid over those that come with Dragoman (format:"
              + " docs/relations.md); empty for none.")
  private String rules;

  private List<Construction> constructions;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      RelationRules bundled = RelationRules.bundled();
      RelationRules all = rules.isEmpty() ? bundled : bundled.with(Path.of(rules));
      constructions =
          List.of(new RoleConstruction(), new RuleConstruction(all), new PlaceConstruction());
    } catch (RuleFileException e) {
      throw new ResourceInitializationException(e);
    }
  }

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
