package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed file that is derived from the code. Run the test with {@code
 * -Ddragoman.regenerate=true} to write it anew.
 */
public final class GeneratedFile {

  private GeneratedFile() {}

  /**
   * Checks a file, or writes it when asked to.
   *
   * @param path below the project's root
   * @param content what it should be
   */
  public static void assertUpToDate(String path, byte[] content) throws IOException {
    Path file = root().resolve(path);
    if (Boolean.getBoolean("dragoman.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
    assertThat(file)
        .as("differs from what the tables give; mvn test -Ddragoman.regenerate=true writes it anew")
        .hasBinaryContent(content);
  }

  /** Returns the project's root. */
  public static Path root() {
    String given = System.getProperty("dragoman.root");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("annotators"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
