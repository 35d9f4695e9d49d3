package org.dragoman.text.nlp4j;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words or phrases from a resource of this package: one a line, lines with {@code #} are
 * comments. Immutable.
 */
final class WordList {

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * Reads a list.
   *
   * @throws UncheckedIOException if the resource is missing or unreadable
   */
  static WordList read(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordList(
          reader
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says whether the list has this word or phrase; case as in the list. */
  boolean contains(String word) {
    return words.contains(word);
  }

  /** Says whether the list has this word in lower case. */
  boolean containsIgnoringCase(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
