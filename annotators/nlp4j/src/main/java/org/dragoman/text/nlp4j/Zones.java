package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.Zone;

/** Cuts a document into sentences, zone by zone. */
final class Zones {

  private Zones() {}

  /** Returns the sentences of all zones in text order; a document without zones is one body. */
  static List<Span> sentences(JCas jcas) {
    String text = jcas.getDocumentText();
    List<Span> sentences = new ArrayList<>();
    if (text == null) {
      return sentences;
    }
    if (jcas.getAnnotationIndex(Zone.class).size() == 0) {
      return Sentences.of(text, new Span(0, text.length()), true);
    }
    for (Zone zone : jcas.getAnnotationIndex(Zone.class)) {
      boolean running = "body".equals(zone.getKind()) || "dateline".equals(zone.getKind());
      sentences.addAll(Sentences.of(text, new Span(zone.getBegin(), zone.getEnd()), running));
    }
    return sentences;
  }
}
