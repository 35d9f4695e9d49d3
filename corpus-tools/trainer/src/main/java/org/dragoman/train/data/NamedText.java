package org.dragoman.train.data;

import java.util.List;
import org.dragoman.model.EntityType;

/**
 * A text with its names. Offsets are UTF-16 code units.
 *
 * @param id id in its data set
 * @param text the text
 * @param names names, in text order, without overlap
 * @param sentences sentences, in text order
 */
public record NamedText(String id, String text, List<Name> names, List<Span> sentences) {

  /**
   * A name.
   *
   * @param begin first code unit
   * @param end after the last code unit
   * @param type null for a name of no type of ours
   * @param original the type's name in the data set
   */
  public record Name(int begin, int end, EntityType type, String original) {}

  /**
   * A span.
   *
   * @param begin first code unit
   * @param end after the last code unit
   */
  public record Span(int begin, int end) {}
}
