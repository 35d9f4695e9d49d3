package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files of users: what is laid over what, and what a mistake is answered. */
class RuleFileTest {

  private static final String RULE =
      """
      rules:
        - id: verb-coach
          relation: holds_position
          pattern: verb:coach >subject S:PER >object O:ORG
          label: coach
          yes: "[S:Ida Berg|PER] coaches [O:Lyn|ORG]."
          no: "[Ida Berg|PER] likes [Lyn|ORG]."
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("own.yaml");
  }

  private RelationRules over(String yaml) throws IOException {
    Files.writeString(file, yaml);
    return RelationRules.bundled().with(file);
  }

  private void refused(String yaml, int line, String message) {
    assertThatThrownBy(() -> over(yaml))
        .isInstanceOf(RuleFileException.class)
        .hasMessage(file + ":" + line + ": " + message);
  }

  @Test
  void ruleOfUsersFileJoinsTheBundledOnes() throws IOException {
    int bundled = RelationRules.bundled().rules().size();
    assertThat(over(RULE).rules())
        .hasSize(bundled + 1)
        .extracting(RelationRule::id)
        .endsWith("verb-coach");
  }

  @Test
  void ruleOfTheSameIdTakesThePlaceOfTheBundledOne() throws IOException {
    RelationRules rules = over(RULE.replace("id: verb-coach", "id: verb-lead"));
    assertThat(rules.rules()).hasSameSizeAs(RelationRules.bundled().rules());
    assertThat(rules.rules())
        .filteredOn(rule -> rule.id().equals("verb-lead"))
        .extracting(RelationRule::label)
        .containsExactly("coach");
  }

  @Test
  void ruleIsSwitchedOffAndAWordIsAddedToAClass() throws IOException {
    RelationRules rules = over("off: [verb-join]\nlexicon: {leading: [steer]}\n");
    assertThat(rules.rules()).extracting(RelationRule::id).doesNotContain("verb-join");
    assertThat(rules.lexicon().has("leading", "steer")).isTrue();
    assertThat(rules.lexicon().has("leading", "head")).isTrue();
  }

  @Test
  void emptyFileChangesNothing() throws IOException {
    assertThat(over("# nothing yet\n").rules()).isEqualTo(RelationRules.bundled().rules());
  }

  @Test
  void misspeltNameIsAnsweredWithTheNearestRightOne() {
    refused(
        RULE.replace("holds_position", "hold_position"),
        3,
        "there is no 'hold_position'; did you mean 'holds_position'?");
    refused(
        RULE.replace("  pattern:", "  patern:"),
        4,
        "there is no 'patern'; did you mean 'pattern'?");
    refused("off: [verb-jion]\n", 1, "there is no 'verb-jion'; did you mean 'verb-join'?");
    refused(
        RULE.replace("verb:coach", "verb:$leeding"),
        4,
        "there is no '$leeding'; did you mean '$leading'?");
    refused(RULE.replace("S:PER", "S:PRE"), 4, "there is no 'PRE'; did you mean 'PER'?");
  }

  @Test
  void ruleWithoutAnExampleIsRefused() {
    refused(RULE.replaceFirst("(?m)^ +no:.*\\n", ""), 2, "the rule has no 'no'");
  }

  @Test
  void secondRuleOfOneIdIsRefused() {
    refused(RULE + RULE.replace("rules:\n", ""), 8, "a second rule has the id 'verb-coach'");
  }

  @Test
  void patternNeedsSubjectAndObject() {
    refused(
        RULE.replace(" >object O:ORG", ""),
        4,
        "a pattern needs one O: and not 'verb:coach >subject S:PER'");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    assertThatThrownBy(() -> over("rules:\n  - id: [a\n"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith(file + ":3: no YAML: ");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> RelationRules.bundled().with(file))
        .hasMessageStartingWith(file + ": can't be read");
  }

  @Test
  void engineSaysWhatIsWrongWithTheFile() throws IOException {
    Files.writeString(file, "ruels: []\n");
    assertThatThrownBy(
            () ->
                AnalysisEngineFactory.createEngine(
                    RelationAnnotator.class, RelationAnnotator.PARAM_RULES, file.toString()))
        .hasRootCauseMessage(file + ":1: there is no 'ruels'; did you mean 'rules'?");
  }
}
