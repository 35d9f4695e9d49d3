package org.dragoman.corpus.evaluate;

import java.util.List;

/**
 * A thing that only gold has or only the system.
 *
 * @param document the document's name
 * @param kind what it is and who lacks it, such as {@code mention missed} or {@code event wrong}
 * @param details its type, then its text and span, or the ids of its two entities
 */
public record Disagreement(String document, String kind, List<String> details) {

  /** Copies the list. */
  public Disagreement {
    details = List.copyOf(details);
  }

  static Disagreement of(String document, String kind, AnnotatedMention m) {
    return new Disagreement(document, kind, List.of(m.type(), m.text(), m.span().toString()));
  }

  static Disagreement of(String document, String kind, AnnotatedRelation r) {
    return new Disagreement(document, kind, List.of(r.type(), r.subject(), r.object()));
  }

  static Disagreement of(String document, String kind, AnnotatedEvent e) {
    return new Disagreement(document, kind, List.of(e.type(), e.text(), e.trigger().toString()));
  }
}
