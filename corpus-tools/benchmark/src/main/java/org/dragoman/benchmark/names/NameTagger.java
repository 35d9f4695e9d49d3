package org.dragoman.benchmark.names;

import java.util.List;

/** A system that finds names; made with its models loaded or loading them at the first text. */
@FunctionalInterface
interface NameTagger {

  /**
   * Finds the names of a text.
   *
   * @return PER, ORG and LOC only, without overlap
   */
  List<TextName> tag(String text) throws Exception;
}
