package org.dragoman.export.duckdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WellFormed;
import org.dragoman.export.sql.SqlTables;
import org.dragoman.export.table.Column;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB of its own into which rows go as they come, without keys: names come before the entities
 * that they refer to. What it holds is on disk. Not safe for several threads.
 */
final class DuckdbStaging implements Closeable {

  private static final String CATALOG = "staging";

  private final Path folder;
  private final Connection connection;
  private final Map<Table<?>, DuckDBAppender> appenders = new LinkedHashMap<>();

  DuckdbStaging(StagedFiles files, String name) throws IOException {
    this.folder = files.scratch(name);
    try {
      connection =
          DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(CATALOG + ".duckdb"));
      execute("SET threads = 1");
      execute("SET memory_limit = '500MB'");
      execute("SET temp_directory = " + literal(folder.resolve("spill")));
      // nothing is ever fetched at run time
      execute("SET autoinstall_known_extensions = false");
      for (Table<?> table : ResultTables.all()) {
        String columns =
            table.columns().stream().map(SqlTables::typed).collect(Collectors.joining(", "));
        execute("CREATE TABLE " + SqlTables.name(table.name()) + " (" + columns + ")");
        appenders.put(
            table, connection.unwrap(DuckDBConnection.class).createAppender("main", table.name()));
      }
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Returns where files may lie until they are copied into the result. */
  Path folder() {
    return folder;
  }

  /** Returns the name of a table's rows in a statement. */
  static String rows(Table<?> table) {
    return CATALOG + ".main." + SqlTables.name(table.name());
  }

  void add(DocumentResult result) throws IOException {
    ResultDocument document = new ResultDocument(result);
    for (Table<ResultDocument> table : ResultTables.ofDocuments()) {
      add(table, document);
    }
  }

  /** Takes what comes last and makes all rows visible to statements. */
  void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases) throws IOException {
    for (CorpusEntity entity : entities) {
      for (Table<CorpusEntity> table : ResultTables.ofEntities()) {
        add(table, entity);
      }
    }
    for (EntityAlias alias : aliases) {
      add(ResultTables.ENTITY_ALIASES, alias);
    }
    closeAppenders();
  }

  void execute(String sql) throws IOException {
    update(sql);
  }

  /** Executes a statement and returns the number of rows that it changed. */
  int update(String sql) throws IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return Math.max(0, statement.getUpdateCount());
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private <S> void add(Table<S> table, S source) throws IOException {
    DuckDBAppender appender = appenders.get(table);
    try {
      for (Iterator<Row> rows = table.rows(source).iterator(); rows.hasNext(); ) {
        Row row = rows.next();
        appender.beginRow();
        for (int i = 0; i < table.columns().size(); i++) {
          append(appender, table.columns().get(i), row.value(i));
        }
        appender.endRow();
      }
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private static void append(DuckDBAppender appender, Column column, Object value)
      throws SQLException {
    if (value == null) {
      appender.appendNull();
      return;
    }
    switch (column.type()) {
      case STRING -> appender.append(WellFormed.of(value.toString()));
      case INTEGER -> appender.append((int) (Integer) value);
      case CONFIDENCE -> appender.append(ColumnType.rounded((Double) value));
      case DEGREES -> appender.append(ColumnType.degrees((Double) value).setScale(3));
      case DATE -> appender.append((LocalDate) value);
      case BOOLEAN -> appender.append((boolean) (Boolean) value);
    }
  }

  static String literal(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private static IOException broken(SQLException e) {
    return new IOException("DuckDB: " + e.getMessage(), e);
  }

  private void closeAppenders() throws IOException {
    try {
      for (DuckDBAppender appender : appenders.values()) {
        appender.close();
      }
      appenders.clear();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (connection) {
      closeAppenders();
    } catch (SQLException e) {
      throw broken(e);
    }
  }
}
