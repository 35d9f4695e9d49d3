package org.dragoman.export.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.SafeFileName;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WellFormed;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes {@code brat/ID.txt} and {@code brat/ID.ann} for each document and the configuration of the
 * collection.
 */
public final class BratWriter implements ResultWriter {

  private static final String FOLDER = "brat/";

  private final StagedFiles files;

  /**
   * Opens it.
   *
   * @param files where the files are staged; the caller commits
   */
  public BratWriter(StagedFiles files) {
    this.files = files;
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    String name = FOLDER + SafeFileName.of(result.document().id());
    file(name + ".txt", WellFormed.of(result.text()));
    file(name + ".ann", new BratDocument(result).lines());
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    file(FOLDER + "annotation.conf", BratConfiguration.types());
    file(FOLDER + "visual.conf", BratConfiguration.look());
  }

  private void file(String name, String text) throws IOException {
    try (StagedFile file = files.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {}
}
