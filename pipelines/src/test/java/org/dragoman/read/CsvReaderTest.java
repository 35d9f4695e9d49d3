package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

  @TempDir Path folder;

  @Test
  void rowIsADocumentWithColumnsInAnyOrder() throws Exception {
    write(
        "\uFEFFDate,ID,Text,section,source,title\r\n"
            + "2024-02-29,n-1,\"Oslo said \"\"no\"\",\nthen yes.\",World,The Paper,A title\r\n"
            + "\r\n"
            + ",,Lima spoke.,,,\r\n");

    List<InputItem> items = ReadFolder.items(folder);

    RawDocument first = (RawDocument) items.get(0);
    assertThat(first.source()).isEqualTo("n-1");
    assertThat(first.text()).isEqualTo("Oslo said \"no\",\nthen yes.");
    assertThat(first.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(first.publisher()).isEqualTo("The Paper");
    assertThat(first.title()).isEqualTo("A title");
    assertThat(first.place()).endsWith("a.csv:2");
    assertThat(items.get(1).source()).isEqualTo("a.csv:5");
    assertThat(((RawDocument) items.get(1)).text()).isEqualTo("Lima spoke.");
  }

  @Test
  void sameTextHasTheSameHashAsInAJsonlRecord() throws Exception {
    write("id,text\na,Oslo.\n");
    RawDocument row = ReadFolder.document(folder);
    Files.delete(folder.resolve("a.csv"));
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Oslo.\"}\n");

    assertThat(ReadFolder.document(folder).id()).isEqualTo(row.id());
  }

  @Test
  void badRowsAreNamedAndTheOthersRead() throws Exception {
    write(
        "id,text\na,Oslo.\nb\nc,\"broken\" quote\n\"d,e\nf\",Lima.\nlong,"
            + "x".repeat(10_000)
            + "\ng,Fine.\nh,\"never closed\n");

    assertThat(ReadFolder.lines(folder))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("a"),
            line -> assertThat(line).isEqualTo("a.csv:3: the row has 1 fields, the header has 2"),
            line -> assertThat(line).startsWith("a.csv:4: the row is no CSV"),
            line -> assertThat(line).isEqualTo("d,e\nf"),
            line -> assertThat(line).isEqualTo("a.csv:7: larger than the limit of 10000 bytes"),
            line -> assertThat(line).isEqualTo("g"),
            line ->
                assertThat(line)
                    .isEqualTo("a.csv:9: a quote that begins in this row is never closed"));
  }

  @Test
  void malformedRowIsNamedWithItsByteInTheFile() throws Exception {
    Files.write(
        folder.resolve("a.csv"),
        "text\nOslo\n\u00E9t\u00E9\nLima\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(ReadFolder.lines(folder))
        .containsExactly("a.csv:2", "a.csv:3: malformed UTF-8 at byte 10 (0xE9)", "a.csv:4");
  }

  @Test
  void tableWithoutTextSaysWhatItHas() throws Exception {
    write("id;tekst\n1;Oslo.\n");
    assertThat(ReadFolder.lines(folder))
        .containsExactly(
            "a.csv:1: the table has no column 'text', it has id;tekst; columns are separated by"
                + " commas");
    write("id,texts,date\n1,Oslo.,\n");
    assertThat(ReadFolder.lines(folder))
        .containsExactly("a.csv:1: the table has no column 'text', it has id, texts, date");
    write("text,text\nOslo.,Lima.\n");
    assertThat(ReadFolder.lines(folder))
        .containsExactly("a.csv:1: the table has two columns 'text'");
    write("");
    assertThat(ReadFolder.lines(folder)).containsExactly("a.csv: the table is empty");
    write("id,text\n");
    assertThat(ReadFolder.lines(folder)).isEmpty();
  }

  private void write(String text) throws Exception {
    Files.writeString(folder.resolve("a.csv"), text);
  }
}
