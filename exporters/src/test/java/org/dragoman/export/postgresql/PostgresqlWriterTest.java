package org.dragoman.export.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.csv.CsvPackageReader;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.sql.SqlTables;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a PostgreSQL of the test's own. Skipped where its programs are not installed. */
class PostgresqlWriterTest {

  private static final DocumentResult PERU = SampleResults.peru();
  private static final DocumentResult NASTY = SampleResults.around("d5", SampleResults.NASTY);

  private static PrivatePostgresql server;
  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> programs = PrivatePostgresql.installed();
    assumeTrue(programs.isPresent(), "skipped: there is no PostgreSQL server");
    server = PrivatePostgresql.start(programs.get());
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void empty() throws SQLException {
    query("DROP SCHEMA IF EXISTS dragoman CASCADE");
  }

  @Test
  void databaseHoldsWhatTheTablesHoldWithAllKeysOn() throws Exception {
    load(PERU, SampleResults.empty(), NASTY);
    assertHolds(PERU, SampleResults.empty(), NASTY);
    assertThat(
            query(
                "SELECT COUNT(*) FROM pg_constraint WHERE contype = 'f' AND connamespace ="
                    + " 'dragoman'::regnamespace"))
        .containsExactly(
            List.of(
                String.valueOf(
                    ResultTables.all().stream().mapToInt(t -> t.foreignKeys().size()).sum())));
  }

  @Test
  void secondLoadOfTheSameTouchesNoRow() throws Exception {
    load(PERU, NASTY);
    List<List<String>> before = versions();
    load(PERU, NASTY);
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void laterRunReplacesItsDocumentsAndKeepsTheOthers() throws Exception {
    load(PERU, NASTY);
    DocumentResult less =
        new DocumentResult(
            PERU.document(),
            PERU.text(),
            PERU.articles(),
            PERU.zones(),
            PERU.sentences(),
            PERU.entities().subList(0, 1),
            PERU.mentions().subList(0, 1),
            List.of(),
            List.of(),
            List.of());
    load(less);
    assertHolds(less, NASTY);
  }

  @Test
  void runThatFailsLeavesTheDatabaseAsItWas() throws Exception {
    load(PERU);
    List<List<String>> before = versions();
    try (StagedFiles files = StagedFiles.in(folder.resolve("failed"));
        PostgresqlWriter writer = new PostgresqlWriter(files, server.url())) {
      writer.write(NASTY);
    }
    DocumentResult broken = SampleResults.around("d7", "x");
    assertThatThrownBy(
            () -> {
              try (StagedFiles files = StagedFiles.in(folder.resolve("failed"));
                  PostgresqlWriter writer = new PostgresqlWriter(files, server.url())) {
                writer.write(broken);
                // its entity is missing, which only the database can tell
                writer.finish(List.of(), List.of());
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mentions")
        .hasMessageEndingWith("; the database is as it was");
    assertThat(versions()).isEqualTo(before);
    assertThat(folder.resolve("failed")).isEmptyDirectory();
  }

  @Test
  void scriptLoadsThePackageWithPsql() throws Exception {
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter csv = new CsvPackageWriter(files);
        PostgresqlWriter script = new PostgresqlWriter(files, null)) {
      csv.write(PERU);
      csv.write(NASTY);
      csv.finish(SampleResults.entitiesOf(PERU, NASTY), List.of());
      script.finish(List.of(), List.of());
      files.commit();
    }
    server.psql(folder, "-f", "postgresql.sql");
    assertHolds(PERU, NASTY);
    server.psql(folder, "-f", "postgresql.sql");
    assertHolds(PERU, NASTY);
  }

  @Test
  void viewsAnswerWhatIsAskedMost() throws Exception {
    load(PERU);
    assertThat(query("SELECT first_name, second_name, meetings FROM dragoman.who_met_whom"))
        .containsExactly(List.of("Ana Quispe", "Organization of American States", "1"));
    assertThat(query("SELECT name, count FROM dragoman.names_of_entities WHERE wikidata_id='Q419'"))
        .containsExactly(List.of("Peru", "2"));
    assertThat(query("SELECT COUNT(*) FROM dragoman.events_by_week_and_countries"))
        .containsExactly(List.of("0"));
  }

  @Test
  void nameThatIsTooLongForAnIndexIsLoadedAllTheSame() throws Exception {
    StringBuilder noise = new StringBuilder("Long name ");
    new Random(7).ints(1 << 20, 'a', 'z').forEach(c -> noise.append((char) c));
    load(SampleResults.around("d6", noise.toString()), PERU);
    assertThat(query("SELECT length(text) FROM dragoman.mentions WHERE document_id = 'd6'"))
        .containsExactly(List.of(String.valueOf(noise.length())));
    assertThat(query("SELECT count(*) FROM dragoman.entity_names WHERE entity_id = 'ed6'"))
        .containsExactly(List.of("0"));
  }

  @Test
  void databaseIsLookedAtWithoutATrace() throws Exception {
    PostgresqlWriter.check(null);
    PostgresqlWriter.check(server.url());
    assertThat(query("SELECT nspname FROM pg_namespace WHERE nspname = 'dragoman'")).isEmpty();
    load(PERU);
    List<List<String>> before = versions();
    PostgresqlWriter.check(server.url());
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void databaseThatCanNotBeLoadedIsNamedWithWhatToDo() throws Exception {
    query("DROP ROLE IF EXISTS reader");
    query("CREATE ROLE reader LOGIN");
    query("DROP DATABASE IF EXISTS latin");
    query("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    String url = server.url();
    assertThatThrownBy(() -> PostgresqlWriter.check(url.replace("user=postgres", "user=reader")))
        .hasMessageContainingAll("permission denied", "GRANT CREATE, TEMPORARY ON DATABASE");
    assertThatThrownBy(() -> PostgresqlWriter.check(url.replace("user=postgres", "user=nobody")))
        .hasMessageContainingAll("\"nobody\"", "PGPASSWORD");
    assertThatThrownBy(() -> PostgresqlWriter.check(url.replace("/postgres?", "/absent?")))
        .hasMessageContainingAll("\"absent\"", "createdb");
    assertThatThrownBy(() -> PostgresqlWriter.check(url.replace("/postgres?", "/latin?")))
        .hasMessageContainingAll("LATIN1", "createdb -E UTF8");
    assertThatThrownBy(() -> PostgresqlWriter.check("jdbc:postgresql://127.0.0.1:1/news?user=x"))
        .hasMessageContainingAll("127.0.0.1:1 refused", "host and port right?");
    assertThatThrownBy(
            () -> PostgresqlWriter.check(url + "&options=-c%20default_transaction_read_only=on"))
        .hasMessageContainingAll("read-only", "standby");
  }

  @Test
  void runThatIsLoadingDoesNotStopAnotherFromLooking() throws Exception {
    try (StagedFiles files = StagedFiles.in(folder.resolve("load"));
        PostgresqlWriter loading = new PostgresqlWriter(files, server.url())) {
      loading.write(PERU);
      PostgresqlWriter.check(server.url());
    }
  }

  @Test
  void tablesOfAnEarlierVersionGetTheColumnsThatCameLater() throws Exception {
    load(PERU);
    query("ALTER TABLE dragoman.entities DROP COLUMN country CASCADE");
    query("ALTER TABLE dragoman.mentions DROP COLUMN cue");
    load(PERU);
    assertThat(query("SELECT country FROM dragoman.entities WHERE entity_id = 'eQ419'"))
        .containsExactly(List.of("PER"));
    assertThat(query("SELECT DISTINCT cue FROM dragoman.mentions")).hasSize(3);
  }

  @Test
  void absentDatabaseIsNamedAndNothingIsWritten() throws IOException {
    try (StagedFiles files = StagedFiles.in(folder)) {
      assertThatThrownBy(
              () -> new PostgresqlWriter(files, "jdbc:postgresql://127.0.0.1:1/news?user=x"))
          .isInstanceOf(IOException.class)
          .hasMessageContainingAll("DRAGOMAN_POSTGRESQL_URL", "127.0.0.1:1 refused");
      assertThatThrownBy(() -> new PostgresqlWriter(files, "postgres://localhost/news"))
          .hasMessageContaining("must begin with jdbc:postgresql:");
      assertThatThrownBy(
              () -> new PostgresqlWriter(files, server.url().replace("/postgres?", "/absent?")))
          .hasMessageContaining("\"absent\"");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private void load(DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder.resolve("load"));
        PostgresqlWriter writer = new PostgresqlWriter(files, server.url())) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      writer.publish();
    }
  }

  private void assertHolds(DocumentResult... results) throws Exception {
    Path expected = folder.resolve("expected" + results.length);
    try (StagedFiles files = StagedFiles.in(expected);
        CsvPackageWriter csv = new CsvPackageWriter(files)) {
      for (DocumentResult result : results) {
        csv.write(result);
      }
      csv.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      files.commit();
    }
    CsvPackageReader reader = new CsvPackageReader(expected);
    for (Table<?> table : ResultTables.all()) {
      assertThat(query("SELECT * FROM dragoman." + SqlTables.name(table.name())))
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(
              reader.all(table).stream().map(PostgresqlWriterTest::values).toList());
    }
  }

  private static List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.table().columns().size(); i++) {
      Object value = row.value(i);
      values.add(value == null ? null : row.table().columns().get(i).type().format(value));
    }
    return values;
  }

  /** Which transaction wrote each row last. */
  private static List<List<String>> versions() throws SQLException {
    return query(
        ResultTables.all().stream()
                .map(
                    table ->
                        "SELECT '%s', xmin::text, ctid::text FROM dragoman.%s"
                            .formatted(table.name(), SqlTables.name(table.name())))
                .collect(Collectors.joining(" UNION ALL "))
            + " ORDER BY 1, 2, 3");
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(server.url());
        Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        ResultSet found = statement.getResultSet();
        while (found.next()) {
          String[] row = new String[found.getMetaData().getColumnCount()];
          for (int i = 0; i < row.length; i++) {
            row[i] = found.getString(i + 1);
          }
          rows.add(Arrays.asList(row));
        }
      }
    }
    return rows;
  }
}
