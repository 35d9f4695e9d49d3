package org.dragoman.text.nlp4j;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

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
    for (int i = 0; i < spans.size(); i++) {
      tokens.add(token(jcas, spans.get(i), clear.get(i), universal.get(i)));
    }
    for (int i = 0; i < spans.size(); i++) {
      int head = universal.get(i).head();
      dependency(jcas, tokens.get(i), head == -1 ? null : tokens.get(head), universal.get(i));
    }
  }

  private static Token token(JCas jcas, Span span, ClearWord clear, UniversalWord universal) {
    POS pos = new POS(jcas, span.begin(), span.end());
    pos.setPosValue(clear.tag());
    pos.setCoarseValue(universal.upos());
    pos.addToIndexes();
    Lemma lemma = new Lemma(jcas, span.begin(), span.end());
    lemma.setValue(Lemmas.of(clear, universal.upos()));
    lemma.addToIndexes();
    Token token = new Token(jcas, span.begin(), span.end());
    token.setPos(pos);
    token.setLemma(lemma);
    if (!universal.features().isEmpty()) {
      token.setMorph(features(jcas, span, universal.features()));
    }
    token.addToIndexes();
    return token;
  }

  private static MorphologicalFeatures features(
      JCas jcas, Span span, Map<String, String> features) {
    MorphologicalFeatures morphology = new MorphologicalFeatures(jcas, span.begin(), span.end());
    morphology.setValue(
        features.entrySet().stream()
            .map(feature -> feature.getKey() + "=" + feature.getValue())
            .collect(Collectors.joining("|")));
    morphology.setDegree(features.get("Degree"));
    morphology.setMood(features.get("Mood"));
    morphology.setNumber(features.get("Number"));
    morphology.setPerson(features.get("Person"));
    morphology.setTense(features.get("Tense"));
    morphology.setVerbForm(features.get("VerbForm"));
    morphology.setVoice(features.get("Voice"));
    morphology.addToIndexes();
    return morphology;
  }

  private static void dependency(JCas jcas, Token dependent, Token head, UniversalWord word) {
    int begin = dependent.getBegin();
    int end = dependent.getEnd();
    Dependency dependency =
        head == null ? new ROOT(jcas, begin, end) : new Dependency(jcas, begin, end);
    dependency.setDependent(dependent);
    dependency.setGovernor(head == null ? dependent : head);
    dependency.setDependencyType(word.relation());
    dependency.setFlavor("basic");
    dependency.addToIndexes();
  }
}
