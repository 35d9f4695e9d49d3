package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.pipeline.engines.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class PipelineSchemaTest {

  private static final Path BROKEN = Path.of("src/test/resources/org/dragoman/pipeline/broken");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              PipelineSchema.of(Components.of(List.of(new TestEngines())), List.of("csv", "json")));
  private static final Schema INSTALLED =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PipelineSchema.of(Components.onClassPath(), List.of("csv", "json")));

  @Test
  void pipelinesThatComeWithDragomanFitAsTheyAreAndResolved() throws Exception {
    PipelineLibrary library = PipelineLibrary.onClassPath(Map.of());

    for (String name : library.names()) {
      assertThat(mistakes(INSTALLED, library.text(name))).as(name).isEmpty();
      assertThat(mistakes(INSTALLED, PipelineYaml.of(library.find(name).orThrow())))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void allThatAFileCanSayFits() throws Exception {
    String yaml =
        """
        name: x
        description: Everything.
        extends: fast
        variables: {loud: true, weight: 1}
        license: permissive
        reader: {files: {lineCharacters: 10}}
        documentSeconds: 5
        exporters: [json]
        steps:
          - structure
          - greeter: {pattern: a, loud: "${loud}", manner: WARM, weights: [1, "${weight}"]}
          - org.example.Engine
          - org.example.Engine: {any: thing}
          - remove: persons
          - replace: persons
            with: {persons: {threshold: 0.7}}
          - before: entities
            insert: [structure, {greeter: {pattern: b}}]
        """;

    assertThat(mistakes(SCHEMA, yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-unknown-step",
        "06-misspelt-parameter",
        "10-number-in-quotes",
        "15-word-in-a-list-of-numbers",
        "16-enum-misspelt",
        "28-license-misspelt",
        "29-no-name-no-steps",
        "31-unknown-keys",
        "39-unknown-reader-and-its-parameters",
        "41-unknown-exporter",
        "51-change-without-its-other-half"
      })
  void mistakesAreMarkedByAnEditor(String name) throws Exception {
    String yaml = Files.readString(BROKEN.resolve(name + ".yaml"));

    assertThat(mistakes(SCHEMA, yaml)).isNotEmpty();
  }

  private static List<String> mistakes(Schema schema, String yaml) throws Exception {
    Object root =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return schema
        .validate(JsonMapper.builder().build().writeValueAsString(root), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
