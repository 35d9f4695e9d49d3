package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.JCasFactory;
import org.junit.jupiter.api.Test;

class TypeDocumentationTest {

  /** {@code -Ddragoman.write-docs=true} writes the page anew. */
  @Test
  void pageSaysWhatTheTypeSystemSays() throws Exception {
    Path page = ProjectRoot.find().resolve("docs/types.md");
    String written = TypeDocumentation.write();
    if (Boolean.getBoolean("dragoman.write-docs")) {
      Files.writeString(page, written);
    }

    assertThat(page).content().isEqualTo(written);
  }

  @Test
  void typesAreFoundByAutodetectionInADependentModule() throws Exception {
    Type type =
        JCasFactory.createJCas().getTypeSystem().getType("org.dragoman.types.DiplomaticEvent");

    assertThat(type).isNotNull();
    assertThat(type.getFeatureByBaseName("participants")).isNotNull();
  }
}
