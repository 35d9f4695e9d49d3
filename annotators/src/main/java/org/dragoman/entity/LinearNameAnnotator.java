package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.LinearTagger;
import org.dragoman.entity.tagger.NameLexicon;
import org.dragoman.entity.tagger.NameModel;

/**
 * Proposes names that a trained linear model finds in sentences and tokens; needs no parser and no
 * encoder. The model is read at the first document and shared by all engines of the JVM.
 */
@ResourceMetaData(
    name = "linear-names",
    description =
        "Proposes persons, organisations and locations that a trained linear model finds, with calibrated confidence; fast, needs no parser.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    },
    outputs = "org.dragoman.types.MentionCandidate")
public class LinearNameAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "linear-names";

  private LinearTagger tagger;
  private DocumentWords words;

  @Override
  public void process(JCas jcas) {
    if (tagger == null) {
      tagger = new LinearTagger(NameModel.bundled());
      words = new DocumentWords(NameLexicon.bundled());
    }
    fill(jcas);
    tagger.tag(
        words,
        (first, last, type, confidence) ->
            Candidates.add(
                jcas,
                ENGINE,
                words.begin(first),
                words.end(last),
                new Candidates.Proposal(type, null, null, "model", null, confidence)));
  }

  private void fill(JCas jcas) {
    words.begin(jcas.getDocumentText());
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      for (Token token : jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence)) {
        words.add(token.getBegin(), token.getEnd());
      }
      words.endSentence();
    }
    words.finish();
  }
}
