package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;
import org.junit.jupiter.api.Test;

/** What stands for an entity without naming it; the names of the texts are given. */
class ReferenceAnnotatorTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+|[^\\s\\p{L}\\p{N}]");

  /** Returns "words = name" of each reference that has an entity, of a text with marked names. */
  private static List<String> resolved(String marked, String... dependencies) throws Exception {
    WhoIsWhoText text = WhoIsWhoText.marked("2024-05-06", marked);
    JCas jcas = text.resolved();
    int begin = 0;
    Matcher end = Pattern.compile("[.!?](?:\\s+|$)").matcher(text.text());
    while (end.find()) {
      new Sentence(jcas, begin, end.start() + 1).addToIndexes();
      begin = end.end();
    }
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text.text());
    while (word.find()) {
      Token token = new Token(jcas, word.start(), word.end());
      token.addToIndexes();
      tokens.add(token);
    }
    for (String dependency : dependencies) {
      String[] parts = dependency.split(" ");
      Dependency made = new Dependency(jcas);
      Token dependent = token(tokens, parts[1]);
      made.setDependencyType(parts[0]);
      made.setDependent(dependent);
      made.setGovernor(token(tokens, parts[2]));
      made.setBegin(dependent.getBegin());
      made.setEnd(dependent.getEnd());
      made.addToIndexes();
    }
    AnalysisEngineFactory.createEngine(ReferenceAnnotator.class).process(jcas);
    List<String> found = new ArrayList<>();
    for (Reference reference : jcas.getAnnotationIndex(Reference.class)) {
      if (reference.getEntity() != null) {
        found.add(reference.getCoveredText() + " = " + reference.getEntity().getName());
      }
    }
    assertThat(jcas.getAnnotationIndex(EntityMention.class)).hasSize(text.names().size());
    return found;
  }

  private static Token token(List<Token> tokens, String word) {
    return tokens.stream().filter(t -> t.getCoveredText().equals(word)).findFirst().orElseThrow();
  }

  @Test
  void anOfficeWithACountryIsThePersonWhoHasIt() throws Exception {
    assertThat(
            resolved("[P1 Emmanuel Macron] met [P2 Olaf Scholz]. Later the French president left."))
        .containsExactly("French president = Emmanuel Macron");
  }

  @Test
  void anOfficeAloneIsTheOnlyPersonOfTheDocumentWhoHoldsIt() throws Exception {
    assertThat(resolved("[P1 Emmanuel Macron] met [P2 Olaf Scholz]. The chancellor left at noon."))
        .containsExactly("chancellor = Olaf Scholz");
  }

  @Test
  void anOfficeAloneThatTwoHoldIsNobody() throws Exception {
    assertThat(resolved("[P1 Emmanuel Macron] met [P2 Vladimir Putin]. The president left."))
        .isEmpty();
  }

  @Test
  void anOfficeOfSomethingElseIsNotTheOnlyHolders() throws Exception {
    assertThat(resolved("[P1 Emmanuel Macron] spoke. The president of the club left.")).isEmpty();
  }

  @Test
  void aCounterpartIsTheOnlyOneOfThatCountry() throws Exception {
    assertThat(
            resolved(
                "[P1 Antony Blinken] arrived. He met his Turkish counterpart, and later"
                    + " [P2 Hakan Fidan] spoke."))
        .contains("Turkish counterpart = Hakan Fidan");
  }

  @Test
  void itsIsTheSubjectOfItsClause() throws Exception {
    assertThat(
            resolved(
                "[L1 Israel] withdrew its ambassador.",
                "nsubj Israel withdrew",
                "nmod:poss its ambassador",
                "obj ambassador withdrew"))
        .containsExactly("its = Israel");
  }

  @Test
  void itIsTheOneWhoSaysSo() throws Exception {
    assertThat(
            resolved(
                "[L1 Russia] said it would leave.",
                "nsubj Russia said",
                "nsubj it leave",
                "aux would leave",
                "ccomp leave said"))
        .containsExactly("it = Russia");
  }

  @Test
  void itsMayBeAnotherStateInBetween() throws Exception {
    assertThat(
            resolved(
                "[L1 Israel] asked [L2 Egypt] to withdraw its ambassador.",
                "nsubj Israel asked",
                "obj Egypt asked",
                "xcomp withdraw asked",
                "nmod:poss its ambassador",
                "obj ambassador withdraw"))
        .isEmpty();
  }
}
