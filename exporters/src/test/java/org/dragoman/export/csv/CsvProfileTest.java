package org.dragoman.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.export.SampleResults;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProfileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(CsvProfile.class)
  void readerGivesTheSameRowsOfEveryProfile(CsvProfile profile) throws IOException {
    CsvPackageWriterTest.write(folder.resolve("plain"), SampleResults.peru());
    CsvPackageWriterTest.write(folder.resolve("other"), profile, SampleResults.peru());
    CsvPackageReader plain = new CsvPackageReader(folder.resolve("plain"));
    CsvPackageReader other = new CsvPackageReader(folder.resolve("other" + place(profile)));
    assertThat(other.isComplete()).isTrue();
    for (Table<?> table : ResultTables.all()) {
      assertThat(values(other, table)).as(table.name()).isEqualTo(values(plain, table));
    }
  }

  static List<String> nastyTexts() {
    return CsvPackageReaderTest.nastyTexts();
  }

  @ParameterizedTest
  @MethodSource("nastyTexts")
  void nastyTextComesBackFromASpreadsheetPackage(String nasty) throws IOException {
    CsvPackageWriterTest.write(folder, CsvProfile.SPREADSHEET, SampleResults.around("d5", nasty));
    CsvPackageReader reader = new CsvPackageReader(folder.resolve("spreadsheet"));
    assertThat(reader.all(ResultTables.MENTIONS).get(0).text("text")).isEqualTo(nasty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'quoted",
        "040",
        "1999-03-04",
        "1E5",
        "12:30",
        "3/4",
        "TRUE",
        "false",
        "May 4",
        "March 2003",
        "£5",
        "%x",
        "| x"
      })
  void textThatASpreadsheetMisreadsIsGuarded(String text) {
    assertThat(FormulaGuard.shut(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.open(FormulaGuard.shut(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Quispe", "G7", "10 Downing Street", "", " ", "maybe", "x=1"})
  void ordinaryTextIsLeftAlone(String text) {
    assertThat(FormulaGuard.shut(text)).isEqualTo(text);
  }

  @Test
  void noFieldOfASpreadsheetPackageIsAFormula() throws IOException {
    CsvPackageWriterTest.write(
        folder,
        CsvProfile.SPREADSHEET,
        SampleResults.peru(),
        SampleResults.around("d5", SampleResults.NASTY),
        SampleResults.around("d6", "=1+1"));
    for (Table<?> table : ResultTables.all()) {
      Path file = folder.resolve("spreadsheet").resolve(table.name() + ".csv");
      String text = Files.readString(file);
      assertThat(text).startsWith("\uFEFF\"" + table.columns().get(0).name());
      try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
        for (CSVRecord row : parser) {
          assertThat(row.toList()).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        }
      }
    }
  }

  @Test
  void numbersStayNumbersInASpreadsheet() throws IOException {
    CsvPackageWriterTest.write(folder, CsvProfile.SPREADSHEET, SampleResults.peru());
    assertThat(Files.readString(folder.resolve("spreadsheet/events.csv")))
        .contains(",\"'040\",\"verbal_cooperation\",64,67,\"met\",1999-03-02,");
  }

  @Test
  void brokenCompressionIsNamed() throws IOException {
    Path file = folder.resolve("entity_names.csv.gz");
    Files.writeString(file, "no gzip");
    assertThatThrownBy(() -> new CsvPackageReader(folder).all(ResultTables.ENTITY_NAMES))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": ");
  }

  @Test
  void webMetadataDescribesTheSameColumnsAndKeys() throws IOException {
    CsvPackageWriterTest.write(folder, SampleResults.peru());
    JsonNode group = new ObjectMapper().readTree(folder.resolve("csv-metadata.json").toFile());
    assertThat(group.get("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(group.get("tables")).hasSameSizeAs(ResultTables.all());
    for (int i = 0; i < ResultTables.all().size(); i++) {
      Table<?> table = ResultTables.all().get(i);
      JsonNode described = group.get("tables").get(i);
      assertThat(described.get("url").asText()).isEqualTo(table.name() + ".csv");
      assertThat(described.at("/tableSchema/columns"))
          .extracting(column -> column.get("name").asText())
          .containsExactlyElementsOf(table.columns().stream().map(c -> c.name()).toList());
      assertThat(described.at("/tableSchema/primaryKey"))
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(table.primaryKey());
      assertThat(described.at("/tableSchema/foreignKeys").size())
          .isEqualTo(table.foreignKeys().size());
    }
    assertThat(group.at("/tables/2/tableSchema/columns/7/datatype/format").asText())
        .isEqualTo("(PER|ORG|LOC)");
  }

  private static String place(CsvProfile profile) {
    return "/" + profile.path("");
  }

  private static List<List<Object>> values(CsvPackageReader reader, Table<?> table)
      throws IOException {
    return reader.all(table).stream().map(CsvProfileTest::values).toList();
  }

  private static List<Object> values(Row row) {
    return Arrays.asList(
        IntStream.range(0, row.table().columns().size()).mapToObj(row::value).toArray());
  }
}
