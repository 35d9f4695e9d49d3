package org.dragoman.text.nlp4j;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.ParsedToken;
import org.dragoman.text.SyntaxWriter;

/**
 * Cuts the zones of an English document into sentences and tokens and parses each sentence with
 * NLP4J; the dependencies it writes are Universal Dependencies. The model (1 GB of heap) is read at
 * the first document and shared by all engines of the JVM.
 */
@ResourceMetaData(
    name = "nlp4j",
    description =
        "Sentences, tokens, parts of speech, lemmas and Universal Dependencies of English text, by"
            + " NLP4J; sentences do not cross zones.")
@TypeCapability(
    inputs = "org.dragoman.types.Zone",
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT"
    })
public final class Nlp4jParser extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    for (Span sentence : Zones.sentences(jcas)) {
      List<Span> tokens = Tokens.of(text, sentence);
      if (!tokens.isEmpty()) {
        List<ClearWord> words =
            Nlp4jModel.shared().parse(tokens.stream().map(t -> t.of(text)).toList());
        write(jcas, sentence, tokens, words);
      }
    }
  }

  private static void write(JCas jcas, Span sentence, List<Span> spans, List<ClearWord> clear) {
    new Sentence(jcas, sentence.begin(), sentence.end()).addToIndexes();
    List<UniversalWord> universal = UniversalDependencies.of(clear);
    List<Token> tokens = new ArrayList<>();
    List<ParsedToken> parsed = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Token token = new Token(jcas, spans.get(i).begin(), spans.get(i).end());
      token.addToIndexes();
      tokens.add(token);
      parsed.add(parsed(clear.get(i), universal.get(i)));
    }
    SyntaxWriter.write(jcas, tokens, parsed);
  }

  private static ParsedToken parsed(ClearWord clear, UniversalWord universal) {
    String features =
        universal.features().entrySet().stream()
            .map(feature -> feature.getKey() + "=" + feature.getValue())
            .collect(Collectors.joining("|"));
    return new ParsedToken(
        universal.upos(),
        clear.tag(),
        features,
        Lemmas.of(clear, universal.upos()),
        universal.head(),
        universal.relation());
  }
}
