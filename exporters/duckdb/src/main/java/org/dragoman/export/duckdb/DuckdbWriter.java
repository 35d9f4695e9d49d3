package org.dragoman.export.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.sql.SqlTables;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.Table;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes {@code dragoman.duckdb}: the tables with types, checks and keys, and the views of {@link
 * SqlTables}. Rows are kept on disk until the end, so it needs the space twice; memory stays below
 * a fixed limit.
 */
public final class DuckdbWriter implements ResultWriter {

  static final String FILE = "dragoman.duckdb";

  private final StagedFiles files;
  private final DuckdbStaging staging;

  /**
   * Opens it.
   *
   * @param files where the file is staged; the caller commits
   * @throws IOException if the disk refuses
   */
  public DuckdbWriter(StagedFiles files) throws IOException {
    this.files = files;
    this.staging = new DuckdbStaging(files, "duckdb");
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    staging.add(result);
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    staging.finish(entities, aliases);
    Path made = staging.folder().resolve(FILE);
    staging.execute("ATTACH " + DuckdbStaging.literal(made) + " AS result");
    staging.execute("USE result");
    for (Table<?> table : SqlTables.inKeyOrder()) {
      staging.execute(
          "CREATE TABLE " + SqlTables.name(table.name()) + " " + SqlTables.definition(table, ""));
      insert(table);
    }
    for (String view : SqlTables.views()) {
      staging.execute(view);
    }
    staging.execute("USE staging");
    staging.execute("DETACH result");
    try (StagedFile file = files.create(FILE)) {
      Files.copy(made, file);
    }
  }

  /** DuckDB checks keys row by row, so a row that refers to its own table comes after the other. */
  private void insert(Table<?> table) throws IOException {
    String all =
        "INSERT INTO "
            + SqlTables.name(table.name())
            + " SELECT * FROM "
            + DuckdbStaging.rows(table)
            + " s";
    Optional<ForeignKey> self =
        table.foreignKeys().stream().filter(key -> key.table().equals(table.name())).findFirst();
    if (self.isEmpty()) {
      staging.execute(all);
      return;
    }
    String refers = "s." + SqlTables.names(self.get().columns());
    String id = SqlTables.names(table.primaryKey());
    String known = "(SELECT " + id + " FROM " + SqlTables.name(table.name()) + ")";
    staging.execute(all + " WHERE " + refers + " IS NULL");
    List<String> next =
        List.of(all, " WHERE " + refers + " IN " + known, " AND s." + id + " NOT IN " + known);
    while (staging.update(String.join("", next)) > 0) {
      // each round adds those whose row is now there
    }
  }

  @Override
  public void close() throws IOException {
    staging.close();
  }
}
