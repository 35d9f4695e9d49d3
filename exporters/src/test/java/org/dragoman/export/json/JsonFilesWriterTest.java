package org.dragoman.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.FileTree;
import org.dragoman.export.SafeFileName;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFilesWriterTest {

  @TempDir Path folder;

  @Test
  void eachFileGivesItsDocumentBackWhateverItsIdIs() throws IOException {
    List<DocumentResult> results =
        List.of(
            SampleResults.peru(),
            SampleResults.empty(),
            SampleResults.acting("CON", SampleResults.NASTY),
            SampleResults.acting("con", SampleResults.LONE),
            SampleResults.acting("../../x", ""));
    try (StagedFiles files = StagedFiles.in(folder);
        JsonFilesWriter writer = new JsonFilesWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(List.of(), List.of());
      files.commit();
    }
    assertThat(FileTree.files(folder)).hasSize(results.size() + 1);
    for (DocumentResult result : results) {
      String name = SafeFileName.of(result.document().id()) + ".json";
      Path file = folder.resolve("json-files").resolve(name);
      assertThat(DocumentsJsonlReader.read(file)).isEqualTo(result);
    }
  }

  @Test
  void fileThatIsNoDocumentIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("d.json"), "{\"document_id\": 1}");
    assertThatThrownBy(() -> DocumentsJsonlReader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": 'document_id' is no text but 1");
  }
}
