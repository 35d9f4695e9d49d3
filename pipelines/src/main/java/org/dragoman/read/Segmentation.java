package org.dragoman.read;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences and tokens that an input gives of its text. Offsets are UTF-16 code units.
 *
 * @param sentences in text order, each as its tokens in text order; none is empty
 */
public record Segmentation(List<List<Token>> sentences) {

  /**
   * A token.
   *
   * @param begin first code unit
   * @param end after the last code unit
   */
  public record Token(int begin, int end) {}

  /** Copies the lists. */
  public Segmentation {
    sentences = sentences.stream().map(List::copyOf).toList();
  }

  /** Returns a hash that tells it from others. */
  public String hash() {
    return Sha256.hex(
        sentences.stream()
            .flatMap(
                sentence ->
                    sentence.stream()
                        .map(
                            token ->
                                (token == sentence.get(0) ? "|" : "")
                                    + token.begin()
                                    + "-"
                                    + token.end()))
            .collect(Collectors.joining(",")));
  }
}
