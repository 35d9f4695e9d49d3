package org.dragoman.export.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;

/** A document as the source of rows: its result with what several columns look up. Immutable. */
public final class ResultDocument {

  private final DocumentResult result;
  private final CodePoints codePoints;
  private final Map<String, EntityRecord> entities = new LinkedHashMap<>();

  /** Prepares a result for the tables. */
  public ResultDocument(DocumentResult result) {
    this.result = result;
    this.codePoints = new CodePoints(result.text());
    result.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
  }

  /** Returns the result. */
  public DocumentResult result() {
    return result;
  }

  /** Returns the number of code points before a UTF-16 offset; a lone surrogate counts as one. */
  public int codePoints(int offset) {
    return codePoints.at(offset);
  }

  /**
   * Returns an entity of the document.
   *
   * @throws IllegalArgumentException if it has none of this id
   */
  public EntityRecord entity(String id) {
    EntityRecord entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException(
          "document "
              + result.document().id()
              + " ("
              + result.document().source()
              + ") refers to an entity it does not have: "
              + id);
    }
    return entity;
  }

  String id() {
    return result.document().id();
  }

  String name(String entityId) {
    return entityId == null ? null : entity(entityId).name();
  }

  /** Returns the same id, once it is sure that the document has the entity; null for null. */
  String known(String entityId) {
    return entityId == null ? null : entity(entityId).id();
  }
}
