package org.dragoman.pipeline;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value that names a file: a path, a file URL, or {@code classpath:} and a resource. */
final class FileValue {

  private static final String CLASSPATH = "classpath:";
  private static final Pattern OTHER_URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
  private static final Pattern OPEN = Pattern.compile(".*[*?\\[{$].*");

  private FileValue() {}

  /** Returns the file; empty if it is none of the file system or is not there. */
  static Optional<Path> path(String value) {
    try {
      Path path =
          value.startsWith("file:")
              ? Path.of(URI.create(value))
              : value.startsWith(CLASSPATH) ? null : Path.of(value);
      return Optional.ofNullable(path).filter(Files::isRegularFile);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Says whether it is certain that there is no such file. */
  static boolean isMissing(String value) {
    if (value.isBlank() || OPEN.matcher(value).matches()) {
      return false;
    }
    if (value.startsWith(CLASSPATH)) {
      String resource = value.substring(CLASSPATH.length()).replaceFirst("^/+", "");
      return Thread.currentThread().getContextClassLoader().getResource(resource) == null;
    }
    if (OTHER_URL.matcher(value).matches() && !value.startsWith("file:")) {
      return false;
    }
    try {
      Path path = value.startsWith("file:") ? Path.of(URI.create(value)) : Path.of(value);
      return !Files.exists(path);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
