package org.dragoman.export.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/** Writes {@code parquet/NAME.parquet} for each table, with the columns and types of DuckDB. */
public final class ParquetWriter implements ResultWriter {

  private final StagedFiles files;
  private final DuckdbStaging staging;

  /**
   * Opens it.
   *
   * @param files where the files are staged; the caller commits
   * @throws IOException if the disk refuses
   */
  public ParquetWriter(StagedFiles files) throws IOException {
    this.files = files;
    this.staging = new DuckdbStaging(files, "parquet-staging");
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    staging.add(result);
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    staging.finish(entities, aliases);
    for (Table<?> table : ResultTables.all()) {
      String name = table.name() + ".parquet";
      Path made = staging.folder().resolve(name);
      staging.execute(
          "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(DuckdbStaging.rows(table), DuckdbStaging.literal(made)));
      try (StagedFile file = files.create("parquet/" + name)) {
        Files.copy(made, file);
      }
      Files.delete(made);
    }
  }

  @Override
  public void close() throws IOException {
    staging.close();
  }
}
