package org.dragoman.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.export.SampleResults;
import org.dragoman.export.table.ForeignKey;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPackageReaderTest {

  @TempDir Path folder;

  static List<String> nastyTexts() {
    return List.of(
        SampleResults.NASTY,
        "\"",
        "\"\"",
        ",",
        "\r",
        "\n",
        "\r\n",
        " leading and trailing ",
        "\t",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "#comment",
        "\u0001\u001F\u007F\u0085\u2028\uFEFF",
        "\u200F\u202Eright to left",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "null",
        "NULL",
        "\\N",
        "a\\\"b",
        "");
  }

  @ParameterizedTest
  @MethodSource("nastyTexts")
  void textComesBackExact(String nasty) throws IOException {
    CsvPackageWriterTest.write(folder, SampleResults.around("d5", nasty));
    Row mention = read(ResultTables.MENTIONS).get(0);
    assertThat(mention.text("text")).isEqualTo(nasty);
    assertThat(mention.text("rule")).isEqualTo(nasty);
    assertThat(mention.text("cue")).isEqualTo(nasty);
    Row document = read(ResultTables.DOCUMENTS).get(0);
    assertThat(document.text("title")).isEqualTo(nasty);
    assertThat(document.text("publisher")).isNull();
    assertThat(document.date("date")).isNull();
  }

  @Test
  void loneSurrogatesBecomeReplacementCharactersAndOffsetsStay() throws IOException {
    String lone = "x" + SampleResults.LONE + "\uDC00\uD800y";
    CsvPackageWriterTest.write(folder, SampleResults.around("d5", lone));
    Row mention = read(ResultTables.MENTIONS).get(0);
    // the middle two are no pair: low before high
    assertThat(mention.text("text")).isEqualTo("x\uD83D\uDC00\uFFFDy");
    assertThat(mention.integer("end") - mention.integer("begin")).isEqualTo(5);
    assertThat(mention.integer("end_cp") - mention.integer("begin_cp")).isEqualTo(4);
  }

  @Test
  void valuesAreTyped() throws IOException {
    CsvPackageWriterTest.write(folder, SampleResults.peru());
    Row event = read(ResultTables.EVENTS).get(0);
    assertThat(event.date("date")).isEqualTo(LocalDate.of(1999, 3, 2));
    assertThat(event.integer("trigger_begin")).isEqualTo(64);
    assertThat(event.number("confidence")).isEqualTo(0.85);
    assertThat(event.text("cameo")).isEqualTo("040");
    assertThat(event.text("content_of")).isNull();
    assertThatThrownBy(() -> event.text("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("events has no column 'colour' but [document_id, event_id, type");
  }

  @Test
  void everyForeignKeyResolvesAndEveryPrimaryKeyIsUnique() throws IOException {
    CsvPackageWriterTest.write(
        folder, SampleResults.peru(), SampleResults.empty(), SampleResults.around("d5", "x"));
    Map<String, Set<List<Object>>> keys = new LinkedHashMap<>();
    for (Table<?> table : ResultTables.all()) {
      Set<List<Object>> own = new HashSet<>();
      for (Row row : read(table)) {
        assertThat(own.add(values(row, table.primaryKey()))).as(table + " key").isTrue();
      }
      keys.put(table.name(), own);
    }
    for (Table<?> table : ResultTables.all()) {
      for (ForeignKey key : table.foreignKeys()) {
        for (Row row : read(table)) {
          List<Object> values = values(row, key.columns());
          if (values.stream().allMatch(Objects::nonNull)) {
            assertThat(keys.get(key.table())).as(table + " " + key).contains(values);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void byteOrderMarkAndColumnsOfANewerVersionAreAllowed(String mark) throws IOException {
    Files.writeString(
        folder.resolve("entity_aliases.csv"), mark + "alias_id,since,entity_id\ne1,2031,e2\n");
    Row row = read(ResultTables.ENTITY_ALIASES).get(0);
    assertThat(row.text("alias_id")).isEqualTo("e1");
    assertThat(row.text("entity_id")).isEqualTo("e2");
  }

  @Test
  void optionalColumnThatAnEarlierVersionDidNotHaveIsNull() throws IOException {
    Files.writeString(
        folder.resolve("entities.csv"),
        "entity_id,type,name,mentions,documents\neQ419,LOC,Peru,2,1\n");
    Row peru = read(ResultTables.ENTITIES).get(0);
    assertThat(peru.text("name")).isEqualTo("Peru");
    assertThat(peru.text("country")).isNull();
    assertThat(peru.number("latitude")).isNull();
  }

  @Test
  void problemsAreNamedWithFileLineAndColumn() throws IOException {
    Path names = folder.resolve("entity_names.csv");
    Files.writeString(names, "entity_id,name,count\ne1,\"two\nlines\",1\ne1,x,many\n");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .isInstanceOf(IOException.class)
        .hasMessage(names + ":4: count: 'many' is no integer");
    Files.writeString(names, "entity_id,name,count\ne1,x\n");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .hasMessage(names + ":2: 2 fields where the header has 3");
    Files.writeString(names, "entity_id,name,count\n,x,1\n");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .hasMessage(names + ":2: entity_id is NULL");
    Files.writeString(names, "entity_id,count\n");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .hasMessage(names + ":1: column 'name' is missing");
    Files.writeString(names, "");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .hasMessage(names + ":1: the header is missing");
    Files.writeString(names, "entity_id,name,count\ne1,\"open,1\n");
    assertThatThrownBy(() -> read(ResultTables.ENTITY_NAMES))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(names + ":2: ");
  }

  private List<Row> read(Table<?> table) throws IOException {
    return new CsvPackageReader(folder).all(table);
  }

  private static List<Object> values(Row row, List<String> columns) {
    return columns.stream().map(row::value).toList();
  }
}
