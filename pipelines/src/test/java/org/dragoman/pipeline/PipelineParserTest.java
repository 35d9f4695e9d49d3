package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.problem.UsageException;
import org.dragoman.run.TroubleAnnotator;
import org.junit.jupiter.api.Test;

class PipelineParserTest {

  private static final PipelineParser PARSER =
      new PipelineParser(
          Components.of(List.of(() -> List.of(TroubleAnnotator.class))), List.of("csv", "json"));

  @Test
  void nameAndStepsAreEnough() {
    PipelineDefinition pipeline = PARSER.parse("p.yaml", "name: p\nsteps: [trouble]\n").orThrow();

    assertThat(pipeline.name()).isEqualTo("p");
    assertThat(pipeline.steps())
        .extracting(step -> step.component().name())
        .containsExactly("trouble");
    assertThat(pipeline.documentSeconds()).isEqualTo(120);
    assertThat(pipeline.reader().limits().documentBytes()).isEqualTo(20_000_000);
    assertThat(pipeline.reader().limits().lineCharacters()).isEqualTo(1_000_000);
  }

  @Test
  void everyMistakeIsNamedWithItsPlaceInOneGo() {
    assertThat(
            problems(
                """
                nam: p
                reader: {files: {lineCharacters: many, speed: 1}}
                steps:
                  - truble
                  - trouble: {tempr: WILD}
                  - trouble: {temper: CLAM}
                  - trouble: {limits: 7}
                  - trouble: {limits: [1, x]}
                  - [trouble]
                exporters: [jsn]
                documentSeconds: "10"
                """))
        .containsExactly(
            "p.yaml:1:1: unknown key 'nam'; did you mean 'name'?",
            "p.yaml:1:1: 'name' is missing",
            "p.yaml:2:34: the parameter 'lineCharacters' takes an integer, not 'many'",
            "p.yaml:2:40: 'files' has no parameter 'speed'",
            "p.yaml:4:5: unknown step 'truble'; did you mean 'trouble'?",
            "p.yaml:5:15: 'trouble' has no parameter 'tempr'; did you mean 'temper'?",
            "p.yaml:6:23: the parameter 'temper' takes one of CALM, WILD, not 'CLAM'; did you mean 'CALM'?",
            "p.yaml:7:23: the parameter 'limits' takes a list of integers, not '7'; write [7]",
            "p.yaml:8:27: the parameter 'limits' takes a list of integers, not 'x'",
            "p.yaml:9:5: a step is a name or {name: {parameter: value}}, not a list",
            "p.yaml:10:13: unknown exporter 'jsn'; did you mean 'json'?",
            "p.yaml:11:18: the parameter 'documentSeconds' takes an integer, not '10'; leave out the quotes");
  }

  @Test
  void filesThatAreNoPipelineSaySo() {
    assertThat(problems(""))
        .containsExactly("p.yaml:1:1: a pipeline file needs 'name' and 'steps'");
    assertThat(problems("- a\n"))
        .containsExactly("p.yaml:1:1: a pipeline file needs 'name' and 'steps'");
    assertThat(problems("name: p\nsteps: trouble\n"))
        .containsExactly("p.yaml:2:8: the steps must be a list, not 'trouble'");
    assertThat(problems("name: p\nsteps: [\n"))
        .singleElement()
        .asString()
        .startsWith("p.yaml:3:1: no YAML");
    assertThat(problems("name: p\nname: q\nsteps: []\n"))
        .containsExactly("p.yaml:2:1: 'name' is given twice");
  }

  @Test
  void tagsAreRefused() {
    assertThat(problems("name: !!java.net.URL [x]\nsteps: []\n"))
        .anyMatch(line -> line.startsWith("p.yaml:1:7: tags are not allowed"));
    assertThat(problems("name: !mine x\nsteps: []\n"))
        .anyMatch(line -> line.startsWith("p.yaml:1:7: tags are not allowed"));
  }

  @Test
  void componentsAreFoundByTheirClassToo() {
    PipelineDefinition pipeline =
        PARSER.parse("p.yaml", "name: p\nsteps: [org.dragoman.run.TroubleAnnotator]\n").orThrow();

    assertThat(pipeline.steps().get(0).component().type()).isEqualTo(TroubleAnnotator.class);
    assertThat(problems("name: p\nsteps: [java.lang.String]\n"))
        .containsExactly(
            "p.yaml:2:9: unknown step 'java.lang.String'; the class is no engine of UIMA");
  }

  @Test
  void whatIsPrintedIsAcceptedAndIsTheSamePipeline() {
    PipelineDefinition pipeline =
        PARSER
            .parse(
                "p.yaml",
                """
                name: "yes: # no"
                description: 'Two words, "quoted"'
                reader: {files: {language: de}}
                documentSeconds: 7
                steps:
                  - trouble
                  - trouble: {temper: WILD, limits: [3, 4]}
                exporters: [json]
                """)
            .orThrow();

    String printed = PipelineYaml.of(pipeline);
    PipelineDefinition again = PARSER.parse("q.yaml", printed).orThrow();

    assertThat(PipelineYaml.of(again)).isEqualTo(printed);
    assertThat(again.name()).isEqualTo("yes: # no");
    assertThat(again.reader().language()).isEqualTo("de");
    assertThat(again.steps().get(1).values())
        .containsEntry("temper", "WILD")
        .containsEntry("limits", List.of(3, 4));
    assertThat(printed).contains("temper: CALM").contains("lineCharacters: 1000000");
  }

  @Test
  void pipelinesThatComeWithDragomanHaveNoProblem() {
    PipelineLibrary library =
        new PipelineLibrary(new PipelineParser(Components.onClassPath(), List.of("csv", "json")));

    for (String name : library.names()) {
      CheckedPipeline checked = library.find(name);
      assertThat(checked.problems()).as(name).isEmpty();
      assertThat(checked.pipeline().name()).isEqualTo(name);
    }
  }

  @Test
  void unknownPipelineNamesTheNearest() {
    PipelineLibrary library = new PipelineLibrary(PARSER);

    assertThatThrownBy(() -> library.find("defalt"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("did you mean 'default'?");
    assertThatThrownBy(() -> library.find("no/such.yaml"))
        .hasMessageContaining("no such pipeline file");
  }

  private static List<String> problems(String yaml) {
    return PARSER.parse("p.yaml", yaml).problems().stream().map(Problem::toString).toList();
  }
}
