package org.dragoman.entity.encoder;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dragoman.entity.Candidates;
import org.dragoman.model.EntityType;
import org.dragoman.text.Span;
import org.dragoman.types.MentionCandidate;
import org.dragoman.types.Zone;

/**
 * Proposes the names that the encoder's tagger finds as mention candidates, and says of the
 * candidates that are there already how likely it finds them. Reads sentences and their tokens;
 * where there are none, cuts zones, or the whole text, itself.
 */
@ResourceMetaData(
    name = "encoder-names",
    description =
        "Proposes names of persons, organisations and locations, found by a fine-tuned encoder, and judges the candidates of others.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "org.dragoman.types.Zone",
      "org.dragoman.types.MentionCandidate"
    },
    outputs = "org.dragoman.types.MentionCandidate")
public class EncoderNamesAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "encoder-names";

  /** The rule of a candidate that others proposed and the tagger only judges. */
  private static final String OPINION = "opinion";

  private static final Set<String> TYPES =
      Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.toSet());

  @Override
  public void process(JCas jcas) {
    NameTagger tagger = NameTagger.bundled();
    NameTagger.Verdict verdict =
        tagger.tag(jcas.getDocumentText(), sentences(jcas), questions(jcas));
    verdict.names().forEach(name -> propose(jcas, tagger.model(), name));
    verdict.opinions().forEach(name -> propose(jcas, OPINION, name));
  }

  private static List<NameQuestion> questions(JCas jcas) {
    return jcas.getAnnotationIndex(MentionCandidate.class).stream()
        .filter(c -> TYPES.contains(c.getValue()))
        .map(c -> new NameQuestion(c.getBegin(), c.getEnd(), EntityType.of(c.getValue())))
        .distinct()
        .toList();
  }

  private static void propose(JCas jcas, String rule, NameHead.Found name) {
    Candidates.add(
        jcas,
        ENGINE,
        name.begin(),
        name.end(),
        new Candidates.Proposal(name.label().type(), null, null, rule, null, name.confidence()));
  }

  private static List<List<Span>> sentences(JCas jcas) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      List<Span> tokens =
          jcas.getAnnotationIndex(Token.class)
              .select()
              .coveredBy(sentence)
              .map(token -> new Span(token.getBegin(), token.getEnd()))
              .toList();
      sentences.add(
          tokens.isEmpty() ? List.of(new Span(sentence.getBegin(), sentence.getEnd())) : tokens);
    }
    return sentences.isEmpty() ? uncut(jcas) : sentences;
  }

  private static List<List<Span>> uncut(JCas jcas) {
    List<Span> spans = new ArrayList<>();
    for (Annotation zone : jcas.getAnnotationIndex(Zone.class)) {
      cut(jcas.getDocumentText(), zone.getBegin(), zone.getEnd(), spans);
    }
    if (spans.isEmpty()) {
      cut(jcas.getDocumentText(), 0, jcas.getDocumentText().length(), spans);
    }
    return spans.stream().map(List::of).toList();
  }

  private static void cut(String text, int begin, int end, List<Span> spans) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(begin, end));
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      spans.add(new Span(begin + from, begin + to));
      from = to;
    }
  }
}
