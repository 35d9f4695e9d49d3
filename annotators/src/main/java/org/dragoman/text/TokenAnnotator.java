package org.dragoman.text;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.Zone;

/**
 * Writes sentences and tokens by rules, without a model; for pipelines without a parser. A sentence
 * lies in one zone; a document without zones is cut at its paragraphs.
 */
@ResourceMetaData(
    name = "tokens",
    description = "Sentences and tokens of English text by rules, zone by zone; needs no parser.")
@TypeCapability(
    inputs = "org.dragoman.types.Zone",
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    })
public class TokenAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null) {
      return;
    }
    for (Span zone : zones(jcas, text)) {
      for (List<Span> sentence : SentenceSplitter.sentences(text, zone.begin(), zone.end())) {
        write(jcas, sentence);
      }
    }
  }

  private static List<Span> zones(JCas jcas, String text) {
    List<Span> zones = new ArrayList<>();
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      zones.add(new Span(zone.getBegin(), zone.getEnd()));
    }
    if (zones.isEmpty()) {
      Paragraph.of(text).forEach(p -> zones.add(new Span(p.begin(), p.end())));
    }
    return zones;
  }

  private static void write(JCas jcas, List<Span> tokens) {
    int last = tokens.size() - 1;
    new Sentence(jcas, tokens.get(0).begin(), tokens.get(last).end()).addToIndexes();
    tokens.forEach(token -> new Token(jcas, token.begin(), token.end()).addToIndexes());
  }
}
