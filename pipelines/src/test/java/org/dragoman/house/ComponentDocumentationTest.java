package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.pipeline.Component;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.PipelineSchema;
import org.dragoman.run.OutputFormats;
import org.junit.jupiter.api.Test;

class ComponentDocumentationTest {

  /** {@code -Ddragoman.write-docs=true} writes the page anew. */
  @Test
  void pageSaysWhatTheEnginesSay() throws Exception {
    assertIsWritten("docs/components.md", ComponentDocumentation.write());
  }

  @Test
  void schemaOfPipelineFilesIsThatOfTheEngines() throws Exception {
    assertIsWritten(
        "docs/pipeline.schema.json",
        PipelineSchema.of(Components.onClassPath(), OutputFormats.names()));
  }

  @Test
  void everyEngineSaysWhatItDoesReadsWritesAndTakes() {
    assertThat(Components.onClassPath().all())
        .allSatisfy(
            each -> {
              assertThat(each.name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
              assertThat(each.description()).as(each.name()).isNotBlank().endsWith(".");
              assertThat(each.outputs()).as(each.name() + " writes").isNotEmpty();
              assertThat(each.licence()).as(each.name() + " licence").hasValue("Apache-2.0");
              assertThat(each.parameters())
                  .as(each.name())
                  .allMatch(parameter -> !parameter.description().isBlank());
            })
        .extracting(Component::name)
        .doesNotHaveDuplicates();
  }

  private static void assertIsWritten(String name, String content) throws Exception {
    Path page = ProjectRoot.find().resolve(name);
    if (Boolean.getBoolean("dragoman.write-docs")) {
      Files.writeString(page, content);
    }
    assertThat(page).content().isEqualTo(content);
  }
}
