package org.dragoman.text.encoder;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.Span;
import org.dragoman.text.SyntaxWriter;

/**
 * Gives the tokens of each sentence part of speech, features, lemma and head, by the encoder that
 * finds names too; the model (25 MB) is read at the first document and shared by all threads. What
 * the encoder makes of a document is kept until the next one, so that {@code encoder-names} after
 * this engine costs next to nothing.
 */
@ResourceMetaData(
    name = "encoder-syntax",
    description =
        "Parts of speech, features, lemmas and Universal Dependencies of English sentences, by a"
            + " fine-tuned encoder; each sentence gets one well-formed tree.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    },
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT"
    })
public class EncoderSyntaxAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    List<List<Token>> sentences = new ArrayList<>();
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      sentences.add(jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence).asList());
    }
    List<List<Span>> spans =
        sentences.stream()
            .map(tokens -> tokens.stream().map(t -> new Span(t.getBegin(), t.getEnd())).toList())
            .toList();
    SyntaxParser.bundled()
        .parse(
            jcas.getDocumentText(),
            spans,
            (i, parsed) -> SyntaxWriter.write(jcas, sentences.get(i), parsed));
  }
}
