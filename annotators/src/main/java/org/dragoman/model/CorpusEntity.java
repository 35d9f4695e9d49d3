package org.dragoman.model;

import java.util.List;

/**
 * One real entity over all documents.
 *
 * @param entity its id is the corpus id, name, link and country those most documents agree on
 * @param mentions number of mentions in all documents
 * @param documents number of documents that name it
 * @param names its forms in the texts, most frequent first, then by name
 */
public record CorpusEntity(
    EntityRecord entity, int mentions, int documents, List<NameCount> names) {

  /** Copies the list, so that it can't change. */
  public CorpusEntity {
    names = List.copyOf(names);
  }
}
