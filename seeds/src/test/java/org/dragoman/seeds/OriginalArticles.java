package org.dragoman.seeds;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the original articles and their gold lie beside the project, if they do. */
final class OriginalArticles {

  private OriginalArticles() {}

  /** Finds a folder of {@code ../shared}; skips the test if it is not there. */
  static Path folder(String name) {
    Path shared = root().resolveSibling("shared");
    Path folder = shared.resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "skipped: the originals are not here (" + folder + ")");
    return folder;
  }

  private static Path root() {
    String given = System.getProperty("dragoman.root");
    Path here = Path.of(given == null ? System.getProperty("user.dir") : given).toAbsolutePath();
    while (here.getParent() != null && !Files.isDirectory(here.resolveSibling("shared"))) {
      here = here.getParent();
    }
    return here;
  }
}
