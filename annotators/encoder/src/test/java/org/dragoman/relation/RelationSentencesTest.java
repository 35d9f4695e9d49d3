package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.EntityRelation;
import org.junit.jupiter.api.Test;

/**
 * The relation engine behind the parser, on sentences of {@code relation-sentences.txt}: half state
 * none.
 */
class RelationSentencesTest {

  private static final double PRECISION = 95;
  private static final double F1 = 95;

  record Block(String text, List<String> relations) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Block> blocks() throws Exception {
    try (InputStream in =
        RelationSentencesTest.class.getResourceAsStream("relation-sentences.txt")) {
      List<Block> blocks = new ArrayList<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.replaceAll("(?m)^#.*\\n", "").strip().split("\\n\\s*\\n")) {
        String[] lines = block.strip().split("\\n");
        blocks.add(
            new Block(
                lines[0],
                Arrays.stream(lines)
                    .skip(1)
                    .map(l -> l.replaceFirst("^=> ", "").strip())
                    .toList()));
      }
      return blocks;
    }
  }

  @Test
  void sentencesStateTheseRelationsAndFewOthers() throws Exception {
    AnalysisEngine relations = AnalysisEngineFactory.createEngine(RelationAnnotator.class);
    List<Block> blocks = blocks();
    List<String> faults = new ArrayList<>();
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (Block block : blocks) {
      Set<String> stated = new TreeSet<>();
      JCas jcas = MarkedText.read(block.text(), relations);
      jcas.getIndexedFSs(EntityRelation.class).forEach(r -> stated.add(line(r)));
      Set<String> both = new TreeSet<>(block.relations());
      both.retainAll(stated);
      wanted += block.relations().size();
      found += stated.size();
      right += both.size();
      if (both.size() != stated.size() || both.size() != block.relations().size()) {
        faults.add(block.text() + " => " + stated);
      }
    }
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / wanted;
    double f1 = 2 * precision * recall / (precision + recall);
    String score =
        String.format(
            Locale.ROOT,
            "%d sentences: precision %.1f, recall %.1f, F1 %.1f%n%s",
            blocks.size(),
            precision,
            recall,
            f1,
            String.join(System.lineSeparator(), faults));
    System.out.println(score);
    assertThat(precision).as(score).isGreaterThanOrEqualTo(PRECISION);
    assertThat(f1).as(score).isGreaterThanOrEqualTo(F1);
  }

  @Test
  void halfOfTheSentencesStateNone() throws Exception {
    List<Block> blocks = blocks();
    long none = blocks.stream().filter(b -> b.relations().isEmpty()).count();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(150);
    assertThat(2 * none).isGreaterThanOrEqualTo(blocks.size());
  }

  private static String line(EntityRelation relation) {
    String label = relation.getLabel() == null ? "" : " " + relation.getLabel();
    boolean named =
        !relation.getRelationType().matches("located_in|part_of") && !label.equals(" married");
    return relation.getRelationType()
        + "("
        + relation.getSubject().getEntity().getName()
        + ", "
        + relation.getObject().getEntity().getName()
        + ")"
        + (named ? label : "")
        + (relation.getStatus().equals("current") ? "" : " " + relation.getStatus());
  }
}
