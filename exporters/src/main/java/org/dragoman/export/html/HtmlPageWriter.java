package org.dragoman.export.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.json.NestedDocument;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes {@code page.html}: documents with their annotations, entities, a time line of events and a
 * graph of actors in one file that loads nothing. Documents go into it as JSON, one after the
 * other, and the script of the page puts them on the screen as text, never as HTML. The writer's
 * memory holds one document, the reader's browser all of them: for some thousand documents, not for
 * a million.
 */
public final class HtmlPageWriter implements ResultWriter {

  static final String FILE = "page.html";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StagedFile file;

  /**
   * Opens the page.
   *
   * @param files where it is staged; the caller commits
   * @throws IOException if it can't be opened
   */
  public HtmlPageWriter(StagedFiles files) throws IOException {
    this.file = files.create(FILE);
    file.startRows();
    text(PageParts.head());
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    text("<script type=\"application/json\" class=\"document\">");
    json(NestedDocument.json(result));
    text("</script>\n");
    file.countRow();
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    text("<script type=\"application/json\" id=\"entities\">[");
    String separator = "";
    for (CorpusEntity entity : entities) {
      text(separator);
      json(entity(entity).toString());
      separator = ",\n";
    }
    text("]</script>\n");
    text(PageParts.foot());
    close();
  }

  private static ObjectNode entity(CorpusEntity entity) {
    ObjectNode node = JSON.createObjectNode();
    Row row = ResultTables.ENTITIES.rows(entity).findFirst().orElseThrow();
    for (Column column : ResultTables.ENTITIES.columns()) {
      Object value = row.value(column.name());
      if (value instanceof Integer number) {
        node.put(column.name(), number);
      } else {
        node.put(column.name(), value == null ? null : value.toString());
      }
    }
    ArrayNode names = node.putArray("names");
    entity.names().forEach(n -> names.addObject().put("name", n.name()).put("count", n.count()));
    return node;
  }

  /** Inside a script element only {@code <} can end it or open a comment; as an escape it can't. */
  private void json(String json) throws IOException {
    file.write(NestedDocument.utf8(json.replace("<", "\\u003c")));
  }

  private void text(String text) throws IOException {
    file.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
