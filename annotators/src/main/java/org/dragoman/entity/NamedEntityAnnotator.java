package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.types.EntityMention;

/**
 * Adopts the DKPro {@code NamedEntity} annotations of a tagger that is not ours as mention
 * candidates, beside those of other engines. Their values are translated by a mapping; a value that
 * it lacks is an error. The annotations themselves stay as they are.
 */
@ResourceMetaData(
    name = "named-entities",
    description =
        "Takes the NamedEntity annotations of another tagger (DKPro Core's types) as mention candidates; their values through a mapping (docs/names.md).")
@TypeCapability(
    inputs = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
    outputs = "org.dragoman.types.MentionCandidate")
public class NamedEntityAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "named-entities";

  /** A mapping of the user's own; see docs/names.md. */
  public static final String PARAM_MAPPING_FILE = "mappingFile";

  @ConfigurationParameter(
      name = PARAM_MAPPING_FILE,
      mandatory = false,
      defaultValue = "",
      description =
          "Table of value, type and subtype that stands in for the bundled one (docs/names.md);"
              + " empty for that of CoNLL, MUC, ACE and OntoNotes.")
  private String mappingFile;

  /** Confidence of an annotation, from 0 to 1: DKPro's type has none. */
  public static final String PARAM_CONFIDENCE = "confidence";

  @ConfigurationParameter(
      name = PARAM_CONFIDENCE,
      mandatory = false,
      defaultValue = "0.8",
      description = "Confidence of each annotation, from 0 to 1: DKPro's type has none of its own.")
  private float confidence;

  private NamedEntityMapping mapping;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      mapping =
          mappingFile.isEmpty()
              ? NamedEntityMapping.bundled()
              : NamedEntityMapping.read(Path.of(mappingFile));
    } catch (UserTableException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    for (NamedEntity entity : jcas.getAnnotationIndex(NamedEntity.class)) {
      if (!(entity instanceof EntityMention)) {
        adopt(jcas, entity);
      }
    }
  }

  private void adopt(JCas jcas, NamedEntity entity) {
    String value =
        entity.getValue() == null ? entity.getType().getShortName() : entity.getValue().strip();
    NamedEntityMapping.Meaning meaning = mapping.of(value);
    boolean spans = entity.getBegin() < entity.getEnd();
    if (spans && meaning.type() != null) {
      Candidates.add(
          jcas,
          ENGINE,
          entity.getBegin(),
          entity.getEnd(),
          new Candidates.Proposal(
              meaning.type(), meaning.subtype(), null, value, null, confidence));
    }
  }
}
