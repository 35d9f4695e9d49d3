package org.dragoman.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dragoman.model.ZoneKind;
import org.dragoman.types.Zone;

/** Finds the sentence and the zone of an offset. */
final class TextSpans {

  private final List<Sentence> sentences;
  private final List<Zone> zones;

  TextSpans(JCas jcas) {
    sentences = List.copyOf(jcas.getAnnotationIndex(Sentence.class).select().asList());
    zones = List.copyOf(jcas.getAnnotationIndex(Zone.class).select().asList());
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Zone> zones() {
    return zones;
  }

  /** Returns the 0-based ordinal of the sentence that holds an offset; -1 if none does. */
  int sentenceAt(int offset) {
    return indexAt(sentences, offset);
  }

  /** Returns the kind of the zone that holds an offset; null if none does. */
  ZoneKind zoneAt(int offset) {
    int index = indexAt(zones, offset);
    return index < 0 ? null : ZoneKind.of(zones.get(index).getKind());
  }

  /** The last that begins at or before the offset, if it reaches over it: they do not overlap. */
  private static int indexAt(List<? extends Annotation> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).getBegin() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && offset < spans.get(high).getEnd() ? high : -1;
  }
}
