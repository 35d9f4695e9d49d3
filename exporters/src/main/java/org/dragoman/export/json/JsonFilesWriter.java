package org.dragoman.export.json;

import java.io.IOException;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.SafeFileName;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes {@code json-files/ID.json}, for each document the object that is its line in {@code
 * documents.jsonl}, and beside them the same schema. Whatever an id is made of, its file stays in
 * the folder and apart from any other. Memory holds one document.
 */
public final class JsonFilesWriter implements ResultWriter {

  static final String FOLDER = "json-files/";

  private final StagedFiles files;

  /**
   * Prepares it.
   *
   * @param files where the files are staged; the caller commits
   */
  public JsonFilesWriter(StagedFiles files) {
    this.files = files;
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    String name = SafeFileName.of(result.document().id()) + ".json";
    try (StagedFile file = files.create(FOLDER + name)) {
      file.write(JsonText.utf8(NestedDocument.json(result) + "\n"));
      file.countRow();
    }
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    try (StagedFile schema = files.create(FOLDER + DocumentsJsonlWriter.SCHEMA)) {
      schema.write(DocumentSchema.bytes());
    }
  }

  @Override
  public void close() {}
}
