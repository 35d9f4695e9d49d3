package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.LinearTagger;
import org.dragoman.entity.tagger.LinearTagger.Question;
import org.dragoman.entity.tagger.NameLexicon;
import org.dragoman.entity.tagger.NameModel;
import org.dragoman.model.EntityType;
import org.dragoman.types.MentionCandidate;

/**
 * Proposes names that a trained linear model finds in sentences and tokens; needs no parser and no
 * encoder. Where other engines have proposed names before, it adds how likely it finds each of
 * these (rule "opinion"), so that the engines' votes can be weighed. The model is read at the first
 * document and shared by all engines of the JVM.
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
    Set<Question> found = new HashSet<>();
    tagger.tag(
        words,
        (first, last, type, confidence) -> {
          found.add(new Question(first, last, type));
          add(jcas, first, last, type, confidence, "model");
        },
        questions(jcas),
        (first, last, type, confidence) -> {
          if (found.add(new Question(first, last, type))) {
            add(jcas, first, last, type, confidence, "opinion");
          }
        });
  }

  private void add(
      JCas jcas, int first, int last, EntityType type, double confidence, String rule) {
    int begin = words.begin(first);
    int end = words.end(last);
    if (type == EntityType.PERSON && rule.equals("model")) {
      begin += TitlePrefix.length(jcas.getDocumentText().substring(begin, end));
    }
    Candidates.add(
        jcas,
        ENGINE,
        begin,
        end,
        new Candidates.Proposal(type, null, null, rule, null, confidence));
  }

  private void fill(JCas jcas) {
    words.begin(jcas.getDocumentText());
    FSIterator<Token> tokens = jcas.getAnnotationIndex(Token.class).iterator();
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      while (tokens.isValid() && tokens.get().getEnd() <= sentence.getEnd()) {
        if (tokens.get().getBegin() >= sentence.getBegin()) {
          words.add(tokens.get().getBegin(), tokens.get().getEnd());
        }
        tokens.moveToNext();
      }
      words.endSentence();
    }
    words.finish();
  }

  /** What other engines propose, as far as it is whole tokens of one sentence. */
  private List<Question> questions(JCas jcas) {
    Set<Question> questions = new LinkedHashSet<>();
    int sentence = 0;
    int token = 0;
    for (MentionCandidate candidate : jcas.getAnnotationIndex(MentionCandidate.class)) {
      while (sentence < words.sentences()
          && words.end(words.afterLast(sentence) - 1) <= candidate.getBegin()) {
        sentence++;
      }
      if (sentence == words.sentences()) {
        break;
      }
      token = Math.max(token, words.first(sentence));
      while (token < words.afterLast(sentence) && words.begin(token) < candidate.getBegin()) {
        token++;
      }
      int last = token;
      while (last < words.afterLast(sentence) && words.end(last) < candidate.getEnd()) {
        last++;
      }
      boolean whole =
          last < words.afterLast(sentence)
              && words.begin(token) == candidate.getBegin()
              && words.end(last) == candidate.getEnd();
      if (whole && !candidate.getValue().equals(Candidates.OTHER)) {
        questions.add(new Question(token, last, EntityType.of(candidate.getValue())));
      }
    }
    return List.copyOf(questions);
  }
}
