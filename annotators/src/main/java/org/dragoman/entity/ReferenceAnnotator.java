package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.SentenceTree;
import org.dragoman.types.Reference;

/**
 * Resolves what stands for an entity without naming it: descriptions by office ("the Ukrainian
 * president", "the chancellor", "his Turkish counterpart"), demonyms ("Russian forces") and
 * pronouns of the third person. Precision goes before recall: where two entities fit equally well
 * there is no reference.
 */
@ResourceMetaData(
    name = "references",
    description =
        "Resolves pronouns, descriptions by office and demonyms to the entities of the document.")
@TypeCapability(
    inputs = {"org.dragoman.types.Entity", "org.dragoman.types.EntityMention"},
    outputs = "org.dragoman.types.Reference")
public class ReferenceAnnotator extends JCasAnnotator_ImplBase {

  static final String ENGINE = "references";

  @Override
  public void process(JCas jcas) {
    KnowledgeBase base = KnowledgeBase.bundled();
    List<SentenceTree> trees = SentenceTree.all(jcas);
    List<Reference> found = new ArrayList<>();
    found.addAll(new DescriptionResolver(jcas, base).resolve(trees));
    found.addAll(new DemonymResolver(jcas, base).resolve(trees, found));
    found.addAll(new PronounResolver(jcas, found).resolve(trees));
    found.addAll(new InstitutionPronounResolver(jcas).resolve(trees));
    found.forEach(Reference::addToIndexes);
  }
}
