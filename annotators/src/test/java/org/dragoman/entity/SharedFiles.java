package org.dragoman.entity;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the evaluation data that lies beside the project and is no part of it. */
final class SharedFiles {

  private SharedFiles() {}

  /** Returns a path under the shared folder, which exists only where that folder does. */
  static Path find(String path) {
    String root = System.getProperty("dragoman.root");
    Path at = Path.of(root != null ? root : System.getProperty("user.dir")).toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("../shared/gold"))) {
      at = at.getParent();
    }
    return (at == null ? Path.of("shared") : at.resolve("../shared").normalize()).resolve(path);
  }
}
