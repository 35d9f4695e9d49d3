package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.pipeline.engines.TestEngines;
import org.dragoman.problem.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipeline files that extend others and have variables. */
class PipelineFilesTest {

  private static final Components COMPONENTS = Components.of(List.of(new TestEngines()));

  @TempDir Path folder;

  @Test
  void stepsAreRemovedReplacedAndInsertedByName() throws Exception {
    write("base.yaml", "name: base\nsteps: [structure, gazetteer, persons, locations, entities]\n");

    PipelineDefinition pipeline =
        parse(
            """
            name: mine
            extends: base.yaml
            steps:
              - remove: locations
              - replace: persons
                with: {persons: {threshold: 0.8}}
              - before: gazetteer
                insert: [segmenter, name-runs]
              - after: entities
                insert: references
              - copyleft
            """);

    assertThat(names(pipeline))
        .containsExactly(
            "structure",
            "segmenter",
            "name-runs",
            "gazetteer",
            "persons",
            "entities",
            "references",
            "copyleft");
    assertThat(pipeline.steps().get(4).values()).containsEntry("threshold", 0.8f);
  }

  @Test
  void whatAFileDoesNotSayIsTakenFromTheOneItExtends() throws Exception {
    write(
        "a/base.yaml",
        """
        name: base
        description: The base.
        documentSeconds: 7
        exporters: [json]
        reader: {files: {language: de}}
        steps: [structure]
        """);
    write("a/middle.yaml", "name: middle\nextends: base.yaml\ndocumentSeconds: 8\n");

    PipelineDefinition pipeline = parse("name: mine\nextends: a/middle.yaml\n");

    assertThat(pipeline.name()).isEqualTo("mine");
    assertThat(pipeline.description()).isEqualTo("The base.");
    assertThat(pipeline.documentSeconds()).isEqualTo(8);
    assertThat(pipeline.exporters()).containsExactly("json");
    assertThat(pipeline.reader().language()).isEqualTo("de");
    assertThat(names(pipeline)).containsExactly("structure");
  }

  @Test
  void pipelinesOfOursCanBeExtendedByName() {
    PipelineDefinition pipeline =
        new PipelineParser(Components.onClassPath(), List.of("csv", "json"))
            .parse("mine.yaml", "name: mine\nextends: fast\nsteps: [{remove: organizations}]\n")
            .orThrow();

    assertThat(names(pipeline)).contains("persons", "locations").doesNotContain("organizations");
  }

  @Test
  void variableIsSetByCommandLineThenFileThenTheFileItExtends() throws Exception {
    write(
        "base.yaml",
        """
        name: base
        variables: {threshold: 0.1, language: en, seconds: 5}
        documentSeconds: ${seconds}
        reader: {files: {language: "${language}"}}
        steps:
          - structure
          - gazetteer
          - persons: {threshold: "${threshold}"}
        """);
    String mine = "name: mine\nextends: base.yaml\nvariables: {threshold: 0.2, language: fr}\n";

    PipelineDefinition plain = parse(mine);
    PipelineDefinition set = parse(mine, Map.of("threshold", "0.9"));

    assertThat(plain.steps().get(2).values()).containsEntry("threshold", 0.2f);
    assertThat(plain.reader().language()).isEqualTo("fr");
    assertThat(plain.documentSeconds()).isEqualTo(5);
    assertThat(set.steps().get(2).values()).containsEntry("threshold", 0.9f);
  }

  @Test
  void variableStandsWithinATextAndADoubledDollarStandsForItself() {
    PipelineDefinition pipeline =
        parse(
            """
            name: mine
            variables: {what: words, path: x}
            description: "All ${what}, $${what} and ${PATH}."
            steps: [structure]
            """);

    assertThat(pipeline.description())
        .startsWith("All words, ${what} and ")
        .contains(System.getenv("PATH"));
    String printed = PipelineYaml.of(pipeline);
    PipelineDefinition again = parser(Map.of()).parse("again.yaml", printed).orThrow();
    assertThat(again.description()).isEqualTo(pipeline.description());
  }

  @Test
  void pipelineIsAcceptedAndIsTheSameWithEveryDefaultWrittenOut() {
    PipelineLibrary library = PipelineLibrary.onClassPath(Map.of());
    for (String name : library.names()) {
      String resolved = PipelineYaml.of(library.find(name).orThrow());
      PipelineParser parser = new PipelineParser(Components.onClassPath(), List.of("csv", "json"));

      CheckedPipeline again = parser.parse(name + "-resolved.yaml", resolved);

      assertThat(again.problems()).as(name).isEmpty();
      assertThat(PipelineYaml.of(again.pipeline())).isEqualTo(resolved);
    }
  }

  @Test
  void engineThatNobodyOffersByNameIsWrittenByItsClass() {
    PipelineDefinition pipeline = parse("name: x\nsteps: [org.dragoman.run.TroubleAnnotator]\n");

    String resolved = PipelineYaml.of(pipeline);

    assertThat(resolved).contains("org.dragoman.run.TroubleAnnotator:");
    assertThat(PipelineYaml.of(parse(resolved))).isEqualTo(resolved);
  }

  @Test
  void valueForAVariableThatIsNoneIsAMistake() {
    assertThatThrownBy(
            () ->
                parse(
                    "name: x\nvariables: {threshold: 1}\nsteps: [structure]\n",
                    Map.of("treshold", "2")))
        .isInstanceOf(UsageException.class)
        .hasMessageEndingWith("no variable is called 'treshold'; did you mean 'threshold'?");
  }

  private PipelineDefinition parse(String yaml) {
    return parse(yaml, Map.of());
  }

  private PipelineDefinition parse(String yaml, Map<String, String> variables) {
    return parser(variables).parse(folder.resolve("mine.yaml").toString(), yaml).orThrow();
  }

  private static PipelineParser parser(Map<String, String> variables) {
    return new PipelineParser(COMPONENTS, List.of("csv", "json"), variables);
  }

  private static List<String> names(PipelineDefinition pipeline) {
    return pipeline.steps().stream().map(each -> each.component().name()).toList();
  }

  private void write(String name, String yaml) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }
}
