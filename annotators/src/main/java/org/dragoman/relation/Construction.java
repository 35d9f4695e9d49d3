package org.dragoman.relation;

import java.util.List;

/** One way in which sentences state relations. Implementations are safe for threads. */
interface Construction {

  /** Reads what a sentence states; never null, in text order. */
  List<Statement> read(NamedSentence sentence);
}
