package org.dragoman.export.json;

import java.io.IOException;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes {@code documents.jsonl}, one object a document and line, and beside it its JSON Schema,
 * {@code documents.schema.json}. Memory holds one document.
 */
public final class DocumentsJsonlWriter implements ResultWriter {

  static final String FILE = "documents.jsonl";
  static final String SCHEMA = "documents.schema.json";

  private final StagedFiles files;
  private final StagedFile file;

  /**
   * Opens the file.
   *
   * @param files where it is staged; the caller commits
   * @throws IOException if it can't be opened
   */
  public DocumentsJsonlWriter(StagedFiles files) throws IOException {
    this.files = files;
    this.file = files.create(FILE);
    file.startRows();
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    file.write(JsonText.utf8(NestedDocument.json(result) + "\n"));
    file.countRow();
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    close();
    try (StagedFile schema = files.create(SCHEMA)) {
      schema.write(DocumentSchema.bytes());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
