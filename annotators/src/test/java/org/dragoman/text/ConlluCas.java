package org.dragoman.text;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/**
 * Makes a CAS with syntax from CoNLL-U, so that a rule can be tested without a parser. Columns are
 * parted by any white space; the text is the forms with a space between them, save after {@code
 * SpaceAfter=No} in the tenth column. Sentences are parted by an empty line.
 */
public final class ConlluCas {

  private record Word(String[] columns, Token token) {}

  private ConlluCas() {}

  public static JCas of(String conllu) throws UIMAException {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    StringBuilder text = new StringBuilder();
    List<List<String[]>> sentences = new ArrayList<>();
    for (String block : conllu.strip().split("\\n\\s*\\n")) {
      List<String[]> rows = new ArrayList<>();
      for (String line : block.split("\n")) {
        String trimmed = line.strip();
        if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
          rows.add(trimmed.split("\\s+"));
        }
      }
      sentences.add(rows);
    }
    List<List<int[]>> offsets = new ArrayList<>();
    for (List<String[]> rows : sentences) {
      List<int[]> spans = new ArrayList<>();
      for (String[] row : rows) {
        spans.add(new int[] {text.length(), text.length() + row[1].length()});
        text.append(row[1]);
        if (row.length < 10 || !row[9].contains("SpaceAfter=No")) {
          text.append(' ');
        }
      }
      offsets.add(spans);
    }
    jcas.setDocumentText(text.toString().stripTrailing());
    for (int i = 0; i < sentences.size(); i++) {
      addSentence(jcas, sentences.get(i), offsets.get(i));
    }
    return jcas;
  }

  private static void addSentence(JCas jcas, List<String[]> rows, List<int[]> spans) {
    new Sentence(jcas, spans.get(0)[0], spans.get(spans.size() - 1)[1]).addToIndexes();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int begin = spans.get(i)[0];
      int end = spans.get(i)[1];
      Token token = new Token(jcas, begin, end);
      Lemma lemma = new Lemma(jcas, begin, end);
      lemma.setValue(rows.get(i)[2]);
      lemma.addToIndexes();
      POS pos = new POS(jcas, begin, end);
      pos.setCoarseValue(rows.get(i)[3]);
      pos.setPosValue(rows.get(i)[4]);
      pos.addToIndexes();
      token.setLemma(lemma);
      token.setPos(pos);
      token.addToIndexes();
      words.add(new Word(rows.get(i), token));
    }
    for (Word word : words) {
      int head = Integer.parseInt(word.columns()[6]);
      Dependency dependency =
          head == 0
              ? new ROOT(jcas, word.token().getBegin(), word.token().getEnd())
              : new Dependency(jcas, word.token().getBegin(), word.token().getEnd());
      dependency.setDependent(word.token());
      dependency.setGovernor(head == 0 ? word.token() : words.get(head - 1).token());
      dependency.setDependencyType(word.columns()[7]);
      dependency.addToIndexes();
    }
  }
}
