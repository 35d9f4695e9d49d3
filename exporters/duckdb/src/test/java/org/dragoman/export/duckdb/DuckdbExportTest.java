package org.dragoman.export.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.csv.CsvPackageReader;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.csv.CsvProfile;
import org.dragoman.export.format.ExportFormats;
import org.dragoman.export.sql.SqlTables;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckdbExportTest {

  private static final DocumentResult[] RESULTS = {
    SampleResults.peru(),
    SampleResults.empty(),
    SampleResults.around("d5", SampleResults.NASTY),
    SampleResults.around("d6", ""),
    SampleResults.around("d7", "x" + SampleResults.LONE + "y")
  };

  @TempDir Path folder;

  @Test
  void formatsAreFoundByName() {
    assertThat(ExportFormats.all()).containsKeys("csv", "duckdb", "parquet");
  }

  @Test
  void fileHoldsWhatTheTablesHoldWithKeysOn() throws Exception {
    write("duckdb");
    for (Table<?> table : ResultTables.all()) {
      assertThat(query("SELECT * FROM " + SqlTables.name(table.name())))
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(expected(table));
    }
    assertThat(
            query("SELECT count(*) FROM duckdb_constraints() WHERE constraint_type='FOREIGN KEY'"))
        .containsExactly(
            List.of(
                String.valueOf(
                    ResultTables.all().stream().mapToInt(t -> t.foreignKeys().size()).sum())));
    assertThatThrownBy(() -> query("INSERT INTO entity_names VALUES ('e0', 'nobody', 1)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("foreign key");
  }

  @Test
  void viewsAnswerWhatIsAskedMost() throws Exception {
    write("duckdb");
    assertThat(query("SELECT first_name, second_name, meetings, first_date FROM who_met_whom"))
        .containsExactly(
            List.of("Ana Quispe", "Organization of American States", "1", "1999-03-02"));
    assertThat(query("SELECT name, count FROM names_of_entities WHERE wikidata_id = 'Q419'"))
        .containsExactly(List.of("Peru", "2"));
    assertThat(query("SELECT count(*) FROM events_by_week_and_countries"))
        .containsExactly(List.of("0"));
  }

  @Test
  void parquetHasTheSameRowsAndTypes() throws Exception {
    write("parquet");
    for (Table<?> table : ResultTables.all()) {
      Path file = folder.resolve("parquet").resolve(table.name() + ".parquet");
      assertThat(query("SELECT * FROM '" + file + "'", "jdbc:duckdb:"))
          .as(table.name())
          .containsExactlyElementsOf(expected(table));
    }
    Path events = folder.resolve("parquet/events.parquet");
    assertThat(
            query(
                "SELECT typeof(date), typeof(confidence) FROM '" + events + "' LIMIT 1",
                "jdbc:duckdb:"))
        .containsExactly(List.of("DATE", "DECIMAL(4,3)"));
  }

  @Test
  void compressedCsvIsReadByItToo() throws Exception {
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter writer = new CsvPackageWriter(files, CsvProfile.GZIP)) {
      writer.write(RESULTS[0]);
      writer.finish(SampleResults.entitiesOf(RESULTS[0]), List.of());
      files.commit();
    }
    assertThat(
            query(
                "SELECT count(*) FROM '" + folder.resolve("csv.gz/mentions.csv.gz") + "'",
                "jdbc:duckdb:"))
        .containsExactly(List.of("5"));
  }

  @Test
  void failureLeavesNothing() throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        DuckdbWriter writer = new DuckdbWriter(files)) {
      writer.write(RESULTS[0]);
      assertThatThrownBy(() -> writer.finish(List.of(), List.of()))
          .as("its entities are missing")
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("DuckDB: ");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private void write(String format) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        var writer = ExportFormats.all().get(format).opener().open(files)) {
      for (DocumentResult result : RESULTS) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(RESULTS), List.of());
      files.commit();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private List<List<String>> expected(Table<?> table) throws IOException {
    Path csv = folder.resolve("csv");
    if (!csv.toFile().exists()) {
      try (StagedFiles files = StagedFiles.in(csv);
          CsvPackageWriter writer = new CsvPackageWriter(files)) {
        for (DocumentResult result : RESULTS) {
          writer.write(result);
        }
        writer.finish(SampleResults.entitiesOf(RESULTS), List.of());
        files.commit();
      }
    }
    return new CsvPackageReader(csv).all(table).stream().map(DuckdbExportTest::values).toList();
  }

  private static List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.table().columns().size(); i++) {
      Object value = row.value(i);
      values.add(value == null ? null : row.table().columns().get(i).type().format(value));
    }
    return values;
  }

  private List<List<String>> query(String sql) throws SQLException {
    return query(sql, "jdbc:duckdb:" + folder.resolve("dragoman.duckdb"));
  }

  private static List<List<String>> query(String sql, String url) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        String[] row = new String[found.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = found.getString(i + 1);
        }
        rows.add(Arrays.asList(row));
      }
    }
    return rows;
  }
}
