package org.dragoman.entity;

import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.types.Zone;

/**
 * Proposes the names of a user's own list wherever they stand in a zone; what is on the list wins
 * over every other engine. A Wikidata id of the list is the id of the name's entity.
 */
@ResourceMetaData(
    name = "name-list",
    description =
        "Proposes the names of a list of your own (docs/names.md), which win over all other engines.")
@TypeCapability(inputs = "org.dragoman.types.Zone", outputs = "org.dragoman.types.MentionCandidate")
public class NameListAnnotator extends JCasAnnotator_ImplBase {

  static final String NAME = "name-list";

  /** The list; its format is in docs/names.md. */
  public static final String PARAM_LIST_FILE = "listFile";

  @ConfigurationParameter(
      name = PARAM_LIST_FILE,
      description =
          "Table with tabs between its columns: name, type (PER, ORG, LOC, or OTHER for what is"
              + " not to be annotated), and perhaps subtype and wikidata (docs/names.md).")
  private String listFile;

  private Gazetteer names;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      names = new Gazetteer(NameList.read(Path.of(listFile)));
    } catch (UserTableException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      for (Gazetteer.Match match : names.find(zone.getCoveredText())) {
        KnowledgeEntry entry = match.entries().get(0);
        Candidates.addCertain(
            jcas,
            NAME,
            zone.getBegin() + match.begin(),
            zone.getBegin() + match.end(),
            new Candidates.Proposal(
                entry.type(), entry.subtype(), entry.wikidataId(), entry.id(), match.form(), 1));
      }
    }
  }
}
