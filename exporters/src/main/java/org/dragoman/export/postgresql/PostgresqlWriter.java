package org.dragoman.export.postgresql;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.csv.CsvLines;
import org.dragoman.export.csv.CsvProfile;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.postgresql.PGConnection;

/**
 * Writes {@code postgresql.sql}, which loads the CSV package with psql, and, if it is told a
 * database, loads the rows itself: by COPY, in one transaction that is committed in {@link
 * #publish}. Until then, and after any failure, the database is as it was. Memory holds some 64 kB
 * a table.
 */
public final class PostgresqlWriter implements ResultWriter {

  /** Environment variable that names the database: {@code jdbc:postgresql://HOST/DATABASE}. */
  public static final String URL = "DRAGOMAN_POSTGRESQL_URL";

  private static final int FULL = 1 << 16;
  private static final int OLDEST = 12;

  private final StagedFiles files;
  private final Connection connection;
  private final Map<Table<?>, StringBuilder> buffers = new LinkedHashMap<>();
  private final Map<Table<?>, CsvLines> lines = new LinkedHashMap<>();

  /**
   * Opens it with the database that the environment names.
   *
   * @param files where the script is staged; the caller commits
   * @throws IOException if the database can't be reached or refuses
   */
  public static PostgresqlWriter ofEnvironment(StagedFiles files) throws IOException {
    return new PostgresqlWriter(files, System.getenv(URL));
  }

  /**
   * Opens it.
   *
   * @param files where the script is staged; the caller commits
   * @param url a JDBC URL; user and password in it, in {@code PGUSER} and {@code PGPASSWORD} or in
   *     {@code ~/.pgpass}; null to write the script only
   * @throws IOException if the database can't be reached or refuses
   */
  public PostgresqlWriter(StagedFiles files, String url) throws IOException {
    this.files = files;
    this.connection = url == null || url.isBlank() ? null : connect(url.strip());
    for (Table<?> table : ResultTables.all()) {
      StringBuilder buffer = new StringBuilder();
      buffers.put(table, buffer);
      lines.put(table, new CsvLines(table, CsvProfile.DATA, buffer));
    }
  }

  /**
   * Looks at the database that the environment names: whether it is there, lets the user in, holds
   * UTF-8, and lets him make what a load makes, which is undone at once. Without one there is
   * nothing to look at.
   *
   * @throws IOException if it can't be loaded; the message says what to do
   */
  public static void check() throws IOException {
    check(System.getenv(URL));
  }

  static void check(String url) throws IOException {
    if (url == null || url.isBlank()) {
      return;
    }
    Connection opened = open(url.strip());
    try {
      execute(opened, PostgresqlStatements.rehearsal());
    } catch (SQLException e) {
      if (!PostgresqlFault.isBusy(e)) {
        throw PostgresqlFault.of(e);
      }
      // another run is loading; this one will wait for it at its end
    } finally {
      close(opened);
    }
  }

  private static Connection connect(String url) throws IOException {
    Connection opened = open(url);
    try {
      execute(opened, PostgresqlStatements.prepare());
      return opened;
    } catch (SQLException e) {
      close(opened);
      throw PostgresqlFault.of(e);
    }
  }

  private static Connection open(String url) throws IOException {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IOException(
          URL + " must begin with jdbc:postgresql:, as in jdbc:postgresql://localhost/news");
    }
    Properties settings = new Properties();
    setting("PGUSER", "user", settings);
    setting("PGPASSWORD", "password", settings);
    settings.setProperty("ApplicationName", "dragoman");
    settings.setProperty("connectTimeout", "15");
    Connection opened = null;
    try {
      opened = DriverManager.getConnection(url, settings);
      String unfit = unfit(opened);
      if (unfit != null) {
        close(opened);
        throw new IOException("PostgreSQL (%s): %s".formatted(URL, unfit));
      }
      opened.setAutoCommit(false);
      return opened;
    } catch (SQLException e) {
      close(opened);
      throw PostgresqlFault.of(e);
    }
  }

  /** Says why a database can't hold a result; null if it can. */
  private static String unfit(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST) {
      return "version " + version + " is too old, it must be " + OLDEST + " or later";
    }
    try (Statement statement = connection.createStatement();
        ResultSet shown = statement.executeQuery("SHOW server_encoding")) {
      shown.next();
      String encoding = shown.getString(1);
      return encoding.equals("UTF8")
          ? null
          : "the database holds "
              + encoding
              + ", not UTF8; make one with: createdb -E UTF8 -T template0 NAME";
    }
  }

  private static void setting(String variable, String name, Properties settings) {
    String value = System.getenv(variable);
    if (value != null) {
      settings.setProperty(name, value);
    }
  }

  @Override
  public void write(DocumentResult result) throws IOException {
    if (connection != null) {
      ResultDocument document = new ResultDocument(result);
      for (Table<ResultDocument> table : ResultTables.ofDocuments()) {
        add(table, document);
      }
    }
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    try (StagedFile script = files.create(PostgresqlScript.FILE)) {
      script.write(PostgresqlScript.bytes());
    }
    if (connection == null) {
      return;
    }
    for (CorpusEntity entity : entities) {
      for (Table<CorpusEntity> table : ResultTables.ofEntities()) {
        add(table, entity);
      }
    }
    for (EntityAlias alias : aliases) {
      add(ResultTables.ENTITY_ALIASES, alias);
    }
    for (Table<?> table : ResultTables.all()) {
      send(table);
    }
    try {
      execute(connection, PostgresqlStatements.merge());
    } catch (SQLException e) {
      throw PostgresqlFault.of(e);
    }
  }

  @Override
  public void publish() throws IOException {
    try {
      if (connection != null) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw PostgresqlFault.of(e);
    }
  }

  private <S> void add(Table<S> table, S source) throws IOException {
    CsvLines spelled = lines.get(table);
    for (Iterator<Row> rows = table.rows(source).iterator(); rows.hasNext(); ) {
      spelled.row(rows.next());
    }
    if (buffers.get(table).length() >= FULL) {
      send(table);
    }
  }

  private void send(Table<?> table) throws IOException {
    StringBuilder buffer = buffers.get(table);
    // PostgreSQL has no form for NUL in a text
    String rows = buffer.toString().replace('\0', '\uFFFD');
    buffer.setLength(0);
    if (rows.isEmpty()) {
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(PostgresqlStatements.copy(table), new StringReader(rows));
    } catch (SQLException e) {
      throw PostgresqlFault.of(e);
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Closes the connection; what was not committed is undone. */
  @Override
  public void close() throws IOException {
    close(connection);
  }

  private static void close(Connection connection) throws IOException {
    if (connection == null) {
      return;
    }
    try {
      if (!connection.isClosed()) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
        connection.close();
      }
    } catch (SQLException e) {
      throw PostgresqlFault.of(e);
    }
  }
}
