package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the rule file behind the parser: each rule matches its own and no other. */
class RuleExamplesTest {

  private static final Pattern SIDE = Pattern.compile("\\[([SO]):([^|\\]]+)");

  @Test
  void eachRuleMatchesItsExamplesAndNotItsCounterexamples() throws Exception {
    AnalysisEngine relations = AnalysisEngineFactory.createEngine(RelationAnnotator.class);
    List<String> faults = new ArrayList<>();
    for (RelationRule rule : RelationRules.bundled().rules()) {
      assertThat(rule.matching()).as(rule.id()).isNotEmpty();
      assertThat(rule.other()).as(rule.id()).isNotEmpty();
      for (String example : rule.matching()) {
        List<String> found = found(example, rule.id(), relations);
        if (!found.contains(side(example, "S") + " -> " + side(example, "O"))) {
          faults.add(rule.id() + " must match: " + example + " but finds " + found);
        }
      }
      for (String example : rule.other()) {
        List<String> found = found(example, rule.id(), relations);
        if (!found.isEmpty()) {
          faults.add(rule.id() + " must not match: " + example + " but finds " + found);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void ruleOfUsersFileIsAddedAndOneIsSwitchedOff(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yaml");
    Files.writeString(
        file,
        """
        lexicon:
          leading: [steer]
        off: [verb-join]
        rules:
          - id: verb-coach
            relation: holds_position
            pattern: verb:coach >subject S:PER >object O:ORG
            label: coach
            yes: "[S:Ida Berg|PER] has coached [O:Lyn|ORG] for years."
            no: "[Ida Berg|PER] likes [Lyn|ORG]."
        """);
    AnalysisEngine relations =
        AnalysisEngineFactory.createEngine(
            RelationAnnotator.class, RelationAnnotator.PARAM_RULES, file.toString());

    assertThat(found("[Ida Berg|PER] has coached [Lyn|ORG] for years.", "verb-coach", relations))
        .containsExactly("Ida Berg -> Lyn");
    assertThat(found("[Ida Berg|PER] , who steers [Lyn|ORG] , left.", "verb-lead", relations))
        .containsExactly("Ida Berg -> Lyn");
    assertThat(found("[Sweden|GPE] joined [NATO|IGO] .", "verb-join", relations)).isEmpty();
  }

  private static List<String> found(String example, String rule, AnalysisEngine relations)
      throws Exception {
    JCas jcas = MarkedText.read(SIDE.matcher(example).replaceAll("[$2"), relations);
    List<String> found = new ArrayList<>();
    for (EntityRelation relation : jcas.getIndexedFSs(EntityRelation.class)) {
      for (Evidence evidence : relation.getEvidence()) {
        if (evidence.getProvenance().getRule().equals(rule)) {
          found.add(
              relation.getSubject().getEntity().getName()
                  + " -> "
                  + relation.getObject().getEntity().getName());
        }
      }
    }
    return found;
  }

  private static String side(String example, String side) {
    Matcher matcher = SIDE.matcher(example);
    while (matcher.find()) {
      if (matcher.group(1).equals(side)) {
        return matcher.group(2);
      }
    }
    throw new IllegalStateException("no [" + side + ": in " + example);
  }
}
