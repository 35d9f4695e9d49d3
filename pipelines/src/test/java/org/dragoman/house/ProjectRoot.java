package org.dragoman.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of the project. */
final class ProjectRoot {

  private ProjectRoot() {}

  static Path find() {
    String given = System.getProperty("dragoman.root");
    Path folder = given == null ? Path.of("").toAbsolutePath() : Path.of(given);
    while (!Files.isDirectory(folder.resolve("annotators"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
