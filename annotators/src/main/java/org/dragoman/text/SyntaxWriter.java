package org.dragoman.text;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;

/** Writes what a parser says of a sentence's tokens as the annotations of DKPro Core. */
public final class SyntaxWriter {

  private SyntaxWriter() {}

  /**
   * Writes parts of speech, lemmas, features and dependencies of one sentence.
   *
   * @param tokens its tokens, in the CAS already
   * @param parsed what the parser says of each
   */
  public static void write(JCas jcas, List<Token> tokens, List<ParsedToken> parsed) {
    for (int i = 0; i < tokens.size(); i++) {
      describe(jcas, tokens.get(i), parsed.get(i));
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = parsed.get(i).head();
      dependency(jcas, tokens.get(i), head < 0 ? null : tokens.get(head), parsed.get(i).relation());
    }
  }

  private static void describe(JCas jcas, Token token, ParsedToken parsed) {
    POS pos = new POS(jcas, token.getBegin(), token.getEnd());
    pos.setPosValue(parsed.xpos());
    pos.setCoarseValue(parsed.upos());
    pos.addToIndexes();
    Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
    lemma.setValue(parsed.lemma().isEmpty() ? token.getCoveredText() : parsed.lemma());
    lemma.addToIndexes();
    token.setPos(pos);
    token.setLemma(lemma);
    if (!parsed.features().isEmpty()) {
      token.setMorph(features(jcas, token, parsed.features()));
    }
  }

  /** Each feature goes into the one of its name (Tense into tense), where DKPro has one. */
  private static MorphologicalFeatures features(JCas jcas, Token token, String features) {
    MorphologicalFeatures morphology =
        new MorphologicalFeatures(jcas, token.getBegin(), token.getEnd());
    morphology.setValue(features);
    for (String pair : features.split("\\|")) {
      int equals = pair.indexOf('=');
      String name = Character.toLowerCase(pair.charAt(0)) + pair.substring(1, equals);
      Feature feature = morphology.getType().getFeatureByBaseName(name);
      if (feature != null) {
        morphology.setFeatureValueFromString(feature, pair.substring(equals + 1));
      }
    }
    morphology.addToIndexes();
    return morphology;
  }

  private static void dependency(JCas jcas, Token dependent, Token head, String relation) {
    int begin = dependent.getBegin();
    int end = dependent.getEnd();
    Dependency dependency =
        head == null ? new ROOT(jcas, begin, end) : new Dependency(jcas, begin, end);
    dependency.setDependent(dependent);
    dependency.setGovernor(head == null ? dependent : head);
    dependency.setDependencyType(relation);
    dependency.setFlavor("basic");
    dependency.addToIndexes();
  }
}
