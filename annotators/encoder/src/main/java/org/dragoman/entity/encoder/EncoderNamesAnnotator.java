package org.dragoman.entity.encoder;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dragoman.engine.Provenances;
import org.dragoman.text.encoder.Words.Word;
import org.dragoman.types.MentionCandidate;
import org.dragoman.types.Zone;

/**
 * Proposes the names that the encoder's tagger finds as mention candidates. Reads sentences; where
 * there are none, cuts zones, or the whole text, itself. Needs no tokens: it has words of its own.
 */
@ResourceMetaData(
    name = "encoder-names",
    description =
        "Proposes names of persons, organisations and locations, found by a fine-tuned encoder, as mention candidates.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "org.dragoman.types.Zone"
    },
    outputs = "org.dragoman.types.MentionCandidate")
public class EncoderNamesAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "encoder-names";

  /** Probability below which a name is not proposed, from 0 to 1. */
  public static final String PARAM_THRESHOLD = "threshold";

  @ConfigurationParameter(
      name = PARAM_THRESHOLD,
      defaultValue = "0.3",
      description = "Probability below which a name is not proposed, from 0 to 1.")
  private float threshold;

  @Override
  public void process(JCas jcas) {
    NameTagger tagger = NameTagger.bundled();
    for (NameHead.Found name : tagger.tag(jcas.getDocumentText(), sentences(jcas))) {
      if (name.confidence() >= threshold) {
        propose(jcas, tagger.model(), name);
      }
    }
  }

  private static void propose(JCas jcas, String model, NameHead.Found name) {
    MentionCandidate candidate = new MentionCandidate(jcas, name.begin(), name.end());
    candidate.setValue(name.label().type().label());
    candidate.setProvenance(Provenances.of(jcas, ENGINE, model, null, name.confidence()));
    candidate.addToIndexes();
  }

  private static List<Word> sentences(JCas jcas) {
    List<Word> spans = new ArrayList<>();
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      spans.add(new Word(sentence.getBegin(), sentence.getEnd()));
    }
    if (!spans.isEmpty()) {
      return spans;
    }
    for (Annotation zone : jcas.getAnnotationIndex(Zone.class)) {
      cut(jcas.getDocumentText(), zone.getBegin(), zone.getEnd(), spans);
    }
    if (spans.isEmpty()) {
      cut(jcas.getDocumentText(), 0, jcas.getDocumentText().length(), spans);
    }
    return spans;
  }

  private static void cut(String text, int begin, int end, List<Word> spans) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(begin, end));
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      spans.add(new Word(begin + from, begin + to));
      from = to;
    }
  }
}
