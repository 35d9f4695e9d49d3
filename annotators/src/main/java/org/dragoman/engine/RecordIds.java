package org.dragoman.engine;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives the records of one document their ids: a letter and 16 hex digits of a hash over the
 * document's id and what the record is, so that the same finding has the same id in every run.
 */
final class RecordIds {

  private final String documentId;
  private final Set<String> given = new HashSet<>();

  RecordIds(String documentId) {
    this.documentId = documentId;
  }

  /** Makes an id; where two records are alike in all parts, the second gets another one. */
  String of(char kind, Object... parts) {
    StringBuilder key = new StringBuilder(documentId).append('\0').append(kind);
    for (Object part : parts) {
      key.append('\0').append(part);
    }
    String id = kind + ContentHash.of(key.toString());
    for (int i = 2; !given.add(id); i++) {
      id = kind + ContentHash.of(key + "\0#" + i);
    }
    return id;
  }
}
