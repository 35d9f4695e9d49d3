package org.dragoman.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small tables of this module; needs nothing but the JDK, as peers run without ours. */
public final class Tables {

  private Tables() {}

  /**
   * Returns the rows of a table without its comments and its header.
   *
   * @param owner the class beside which it lies
   */
  public static List<List<String>> rows(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }
}
