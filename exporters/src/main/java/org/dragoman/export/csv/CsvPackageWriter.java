package org.dragoman.export.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes every table of {@link ResultTables} as {@code NAME.csv} and, at the end, its descriptors:
 * {@code datapackage.json} and, of the exact profile, {@code csv-metadata.json}. A row is written
 * as soon as its document is known.
 */
public final class CsvPackageWriter implements ResultWriter {

  private final StagedFiles files;
  private final CsvProfile profile;
  private final Map<Table<?>, CsvTableWriter<?>> open = new LinkedHashMap<>();
  private final List<CsvTableWriter<ResultDocument>> ofDocuments;
  private final List<CsvTableWriter<CorpusEntity>> ofEntities;
  private final CsvTableWriter<EntityAlias> aliases;

  /**
   * Opens all tables of the exact profile.
   *
   * @param files where they are staged; the caller commits
   * @throws IOException if one can't be opened
   */
  public CsvPackageWriter(StagedFiles files) throws IOException {
    this(files, CsvProfile.DATA);
  }

  /**
   * Opens all tables.
   *
   * @param files where they are staged; the caller commits
   * @param profile their form
   * @throws IOException if one can't be opened
   */
  public CsvPackageWriter(StagedFiles files, CsvProfile profile) throws IOException {
    this.files = files;
    this.profile = profile;
    this.ofDocuments = open(ResultTables.ofDocuments());
    this.ofEntities = open(ResultTables.ofEntities());
    this.aliases = open(List.of(ResultTables.ENTITY_ALIASES)).get(0);
  }

  private <S> List<CsvTableWriter<S>> open(List<Table<S>> tables) throws IOException {
    List<CsvTableWriter<S>> writers = new ArrayList<>();
    for (Table<S> table : tables) {
      CsvTableWriter<S> writer =
          new CsvTableWriter<>(
              table, files.create(profile.path(CsvPackage.fileName(table, profile))), profile);
      open.put(table, writer);
      writers.add(writer);
    }
    return List.copyOf(writers);
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    ResultDocument document = new ResultDocument(result);
    for (CsvTableWriter<ResultDocument> table : ofDocuments) {
      table.write(document);
    }
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> merged)
      throws IOException {
    for (CorpusEntity entity : entities) {
      for (CsvTableWriter<CorpusEntity> table : ofEntities) {
        table.write(entity);
      }
    }
    for (EntityAlias alias : merged) {
      aliases.write(alias);
    }
    close();
    Map<Table<?>, WrittenFile> written = new LinkedHashMap<>();
    for (Table<?> table : ResultTables.all()) {
      written.put(table, open.get(table).file().written());
    }
    DataPackage.write(written, profile, files);
    if (profile == CsvProfile.DATA) {
      CsvOnTheWeb.write(written.keySet(), files);
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvTableWriter<?> table : open.values()) {
      table.close();
    }
  }
}
