package org.dragoman.read;

/** What a reader finds: a document, or why there is none. */
public sealed interface InputItem permits RawDocument, UnreadableInput {

  /** Returns the source column of documents.csv: path below its input, or the id of a record. */
  String source();

  /** Returns where it was read: the path, with {@code :LINE} for a record; never null. */
  String place();
}
