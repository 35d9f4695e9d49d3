package org.dragoman.entity;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.types.Zone;

/** Proposes every name of the knowledge base that stands in a zone of the text. */
@ResourceMetaData(
    name = "gazetteer",
    description =
        "Proposes the names of the knowledge base that stand in the text as mention candidates.")
@TypeCapability(inputs = "org.dragoman.types.Zone", outputs = "org.dragoman.types.MentionCandidate")
public class GazetteerAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "gazetteer";
  private static final double SEVERAL_WORDS = 0.93;
  private static final double ONE_WORD = 0.85;

  @Override
  public void process(JCas jcas) {
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      for (Gazetteer.Match match : Gazetteer.bundled().find(zone.getCoveredText())) {
        KnowledgeEntry entry = match.entries().get(0);
        double confidence = match.form().indexOf(' ') > 0 ? SEVERAL_WORDS : ONE_WORD;
        Candidates.add(
            jcas,
            ENGINE,
            zone.getBegin() + match.begin(),
            zone.getBegin() + match.end(),
            new Candidates.Proposal(
                entry.type(), entry.subtype(), entry.id(), entry.id(), match.form(), confidence));
      }
    }
  }
}
