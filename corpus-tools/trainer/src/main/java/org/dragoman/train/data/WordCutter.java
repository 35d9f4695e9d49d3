package org.dragoman.train.data;

import java.util.List;
import org.dragoman.train.data.NamedText.Span;

/** Cuts a stretch of a text into words. */
@FunctionalInterface
public interface WordCutter {

  /** Returns the words between two UTF-16 offsets, in text order, without overlap. */
  List<Span> cut(String text, int begin, int end);
}
