package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../x", "a/../../x", "/etc/x", "a//b", "./x", "a\\b", "a/"})
  void namesThatLeaveTheFolderAreRefused(String name) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder)) {
      assertThatThrownBy(() -> files.create(name)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void filesOfSubfoldersAppearWhenAllAreWhole() throws IOException {
    try (StagedFiles files = StagedFiles.in(folder)) {
      write(files, "xmi/d1.xmi");
      assertThat(folder.resolve("xmi/d1.xmi")).doesNotExist();
      write(files, "run.json");
      files.commit();
    }
    assertThat(folder.resolve("xmi")).isDirectoryContaining("glob:**/d1.xmi");
    assertThat(FileTree.files(folder)).containsExactly("run.json", "xmi/d1.xmi");
  }

  @Test
  void failureLeavesNoSubfolder() throws IOException {
    Files.createDirectories(folder.resolve("kept"));
    try (StagedFiles files = StagedFiles.in(folder)) {
      write(files, "xmi/deep/d1.xmi");
      write(files, "kept/x");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**/xmi");
    assertThat(folder.resolve("kept")).isEmptyDirectory();
  }

  private static void write(StagedFiles files, String name) throws IOException {
    try (StagedFile file = files.create(name)) {
      file.write(name.getBytes(StandardCharsets.UTF_8));
    }
  }
}
