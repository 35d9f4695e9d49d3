package org.dragoman.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.engine.TsvResource;
import org.junit.jupiter.api.Test;

class OptionalPartsTest {

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));

  @Test
  void everyPartHasAProfileInBothPomsAndALineInTheReadme() throws Exception {
    String readme = Files.readString(ROOT.resolve("README.md"));
    for (var row : TsvResource.rows(OptionalParts.class, "optional-parts.tsv")) {
      String part = row.get("part");
      String profile = "<id>" + part + "</id>";
      assertThat(ROOT.resolve("pom.xml")).content().contains(profile);
      assertThat(ROOT.resolve("pipelines/pom.xml")).content().contains(profile);
      assertThat(readme).contains("`" + row.get("artifact").replaceAll(".*-", "") + "`");
    }
  }

  @Test
  void whatNoPartAddsHasNoRemedy() {
    assertThat(OptionalParts.withStep("structure")).isEmpty();
    assertThat(OptionalParts.withFormat("csv")).isEmpty();
    assertThat(OptionalParts.withPipeline("default")).isEmpty();
  }
}
