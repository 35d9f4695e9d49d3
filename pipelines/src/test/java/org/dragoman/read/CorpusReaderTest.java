package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.problem.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

  @TempDir Path folder;

  @Test
  void foldersAreReadToTheBottomInTheOrderOfTheirPaths() throws Exception {
    write("b.txt", "Second.");
    write("a/z.txt", "First.");
    write("c.txt", "Third.");
    write(".hidden.txt", "Not read.");

    assertThat(read(folder))
        .extracting(InputItem::source)
        .containsExactly("a/z.txt", "b.txt", "c.txt");
  }

  @Test
  void byteOrderMarkIsDroppedAndNothingElseIsChanged() throws Exception {
    write("a.txt", "\uFEFFLine one\r\nLine two \u200F\uD83D\uDE00 end\u0007\n");

    RawDocument document = onlyDocument(read(folder));

    assertThat(document.text()).isEqualTo("Line one\r\nLine two \u200F\uD83D\uDE00 end\u0007\n");
  }

  @Test
  void hashIsThatOfTheBytesAndTheIdHangsOnSourceAndContent() throws Exception {
    write("a.txt", "Oslo.");
    RawDocument document = onlyDocument(read(folder));

    assertThat(document.sha256())
        .isEqualTo("6e7d1991ab292ba66df2dd165b6c740dff9a1931ee7a9fc974d9cd670bcc9e35");
    assertThat(document.id()).matches("d[0-9a-f]{16}").isEqualTo(onlyDocument(read(folder)).id());
    write("a.txt", "Oslo!");
    assertThat(onlyDocument(read(folder)).id()).isNotEqualTo(document.id());
  }

  @Test
  void malformedUtf8IsNamedWithItsByte() throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[] {'O', 's', 'l', 'o', (byte) 0xE9, ' '});

    UnreadableInput input = onlyUnreadable(read(folder));

    assertThat(input.reason()).isEqualTo("malformed UTF-8 at byte 4 (0xE9)");
    assertThat(input.place()).endsWith("a.txt");
  }

  @Test
  void sequenceCutOffAtTheEndIsMalformed() throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[] {'O', (byte) 0xE2, (byte) 0x82});

    assertThat(onlyUnreadable(read(folder)).reason()).startsWith("malformed UTF-8 at byte 1");
  }

  @Test
  void nulIsNamedWithItsByte() throws Exception {
    write("a.txt", "Os\0lo");

    assertThat(onlyUnreadable(read(folder)).reason()).isEqualTo("NUL at byte 2");
  }

  @Test
  void oneBadFileDoesNotKeepTheOthersFromBeingRead() throws Exception {
    write("a.txt", "\0");
    write("b.txt", "Fine.");

    assertThat(read(folder)).hasExactlyElementsOfTypes(UnreadableInput.class, RawDocument.class);
  }

  @Test
  void emptyFileIsADocumentWithAWarning() throws Exception {
    write("a.txt", "");

    RawDocument document = onlyDocument(read(folder));

    assertThat(document.text()).isEmpty();
    assertThat(document.warnings()).singleElement().asString().endsWith("the document is empty");
  }

  @Test
  void documentsAndLinesOverTheLimitAreNotRead() throws Exception {
    write("a.txt", "x".repeat(30) + "\n");
    write("b.txt", "1234567890\n1234567890\n12345\n");
    write("c.txt", "12\n345678901\n");
    ReadLimits limits = new ReadLimits(28, 9);

    List<InputItem> items =
        read(List.of(folder.toString()), null, limits, InputStream.nullInputStream());

    assertThat(items.get(0)).asString().contains("larger than the limit of 28 bytes");
    assertThat(items.get(1)).asString().contains("line 1 has 10 characters, the limit is 9");
    assertThat(items.get(2)).isInstanceOf(RawDocument.class);
  }

  @Test
  void recordsKeepTheirIdAsSourceAndTheirSourceAsPublisher() throws Exception {
    write(
        "a.jsonl",
        """
        {"id":"n-1","text":"Oslo spoke.","date":"20240229","title":"A title","source":"The Paper","extra":[1]}

        {"id":7,"text":"Lima spoke.","date":null}
        {"text":"Without an id."}
        """);

    List<InputItem> items = read(folder);

    RawDocument first = (RawDocument) items.get(0);
    assertThat(first.source()).isEqualTo("n-1");
    assertThat(first.publisher()).isEqualTo("The Paper");
    assertThat(first.title()).isEqualTo("A title");
    assertThat(first.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(first.place()).endsWith("a.jsonl:1");
    assertThat(first.warnings()).isEmpty();
    assertThat(items.get(1).source()).isEqualTo("7");
    assertThat(items.get(2).source()).isEqualTo("a.jsonl:4");
  }

  @Test
  void linesThatAreNoRecordAreNamedByFileAndLine() throws Exception {
    write(
        "a.jsonl",
        """
        ["no object"]
        {"id":"a"}
        {"id":"b","text":5}
        {"id":"c","text":"broken
        {"id":"d","text":"two"} {"id":"e"}
        {"id":"f","text":"Oslo."}
        {"id":"g","text":"a\\u0000b"}
        """);

    List<InputItem> items = read(folder);

    assertThat(items)
        .extracting(
            item ->
                item instanceof UnreadableInput bad
                    ? bad.place().replaceAll(".*/", "") + " " + bad.reason()
                    : item.source())
        .containsExactly(
            "a.jsonl:1 the line is no JSON object",
            "a.jsonl:2 the record has no text",
            "a.jsonl:3 the text of the record is no string",
            "a.jsonl:4 the line is no JSON object: problem at column 25",
            "a.jsonl:5 the line is no JSON object: problem at column 25",
            "f",
            "a.jsonl:7 NUL at character 1 of the text");
  }

  @Test
  void malformedLineOfJsonlIsNamedWithItsByteInTheFile() throws Exception {
    byte[] good = "{\"id\":\"a\",\"text\":\"Oslo.\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = "{\"text\":\"\u00FF\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    try (var out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
      out.write(good);
      out.write(bad);
      out.write(good);
    }

    List<InputItem> items = read(folder);

    assertThat(items.get(1))
        .asString()
        .contains("a.jsonl:2", "malformed UTF-8 at byte " + (good.length + 9));
    assertThat(items.get(2)).asString().contains("a second document called 'a'");
  }

  @Test
  void secondRecordOfOneIdNamesBothPlaces() throws Exception {
    write("a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n");

    List<InputItem> items = read(folder);

    assertThat(((RawDocument) items.get(0)).text()).isEqualTo("One.");
    assertThat(items.get(1)).asString().contains("a.jsonl:2", "the first is", "a.jsonl:1");
  }

  @Test
  void filesAlikeInTwoInputsGetTheNameOfTheInputInFront() throws Exception {
    write("morning/a.txt", "One.");
    write("evening/a.txt", "Two.");
    write("evening/b.txt", "Three.");

    List<InputItem> items =
        read(
            List.of(folder.resolve("morning").toString(), folder.resolve("evening").toString()),
            null,
            ReadLimits.DEFAULT,
            InputStream.nullInputStream());

    assertThat(items)
        .extracting(InputItem::source)
        .containsExactly("morning/a.txt", "evening/a.txt", "b.txt");
  }

  @Test
  void fileGivenAloneIsCalledByItsNameAndGivenTwiceIsReadOnce() throws Exception {
    String file = write("deep/down/a.txt", "One.").toString();

    assertThat(read(List.of(file, file), null, ReadLimits.DEFAULT, InputStream.nullInputStream()))
        .extracting(InputItem::source)
        .containsExactly("a.txt");
  }

  @Test
  void standardInputIsRecordsIfItBeginsWithABrace() throws Exception {
    assertThat(
            readStandardInput(
                "\n {\"id\":\"a\",\"text\":\"Oslo.\"}\n{\"id\":\"b\",\"text\":\"Lima.\"}"))
        .extracting(InputItem::source)
        .containsExactly("a", "b");
    assertThat(readStandardInput("Oslo spoke.\n{no}"))
        .singleElement()
        .isInstanceOfSatisfying(
            RawDocument.class, document -> assertThat(document.source()).isEqualTo("stdin"));
  }

  @Test
  void metadataOfTheFolderWinsOverTheTextAndIsNoDocument() throws Exception {
    write("a.txt", "date 2020-01-01 OSLO: Norway spoke.");
    write("b.txt", "date 2020-01-01 OSLO: Norway spoke.");
    write("metadata.csv", "publisher,source,date\nThe Paper,a.txt,2021-02-03\n,b.txt,\n");

    List<InputItem> items = read(folder);

    assertThat(items).hasSize(2);
    RawDocument first = (RawDocument) items.get(0);
    assertThat(first.date()).isEqualTo(LocalDate.of(2021, 2, 3));
    assertThat(first.publisher()).isEqualTo("The Paper");
    assertThat(((RawDocument) items.get(1)).date()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void metadataGivenByHandWinsOverThatOfTheFolderFieldByField() throws Exception {
    write("in/a.txt", "Norway spoke.");
    write("in/metadata.csv", "source,date,title\na.txt,2021-02-03,Of the folder\n");
    Path own = write("own.csv", "source,date,title\na.txt,20220304,\n");

    RawDocument document =
        (RawDocument)
            read(
                    List.of(folder.resolve("in").toString()),
                    own,
                    ReadLimits.DEFAULT,
                    InputStream.nullInputStream())
                .get(0);

    assertThat(document.date()).isEqualTo(LocalDate.of(2022, 3, 4));
    assertThat(document.title()).isEqualTo("Of the folder");
  }

  @Test
  void dateThatCantBeReadIsAWarningAndNone() throws Exception {
    write("a.jsonl", "{\"id\":\"a\",\"text\":\"date 2020-01-01 x\",\"date\":\"next week\"}\n");
    write("b.txt", "date 2020-02-30 OSLO: x");
    write("c.txt", "Updated 3 March 2020\n");
    write("metadata.csv", "source,date\nc.txt,2020-13-01\n");

    for (InputItem item : read(folder)) {
      RawDocument document = (RawDocument) item;
      assertThat(document.date()).as(document.source()).isNull();
      assertThat(document.warnings())
          .singleElement()
          .asString()
          .contains("can't be read", "YYYY-MM-DD");
    }
  }

  @Test
  void missingInputNamesWhatWasPerhapsMeant() throws Exception {
    write("articles/a.txt", "x");

    assertThatThrownBy(() -> read(folder.resolve("artikles")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no such file or folder")
        .hasMessageContaining("did you mean '" + folder.resolve("articles") + "'?");
  }

  @Test
  void emptyFolderAndForeignFileSayWhatIsRead() throws Exception {
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("nothing to read in the folder");
    Path picture = write("a.png", "x");
    assertThatThrownBy(() -> read(folder))
        .hasMessageContaining("1 file of other kinds passed over (.png)");
    assertThatThrownBy(() -> read(picture))
        .hasMessageContaining(
            "only .txt, .html, .jsonl, .csv, .xmi, .conllu and .zip files are read");
  }

  @Test
  void metadataWithoutTheColumnSourceOrWithARowTwiceIsAMistake() throws Exception {
    write("a.txt", "x");
    write("metadata.csv", "sorce,date\na.txt,2020-01-01\n");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("metadata.csv:1: the metadata have no column 'source'")
        .hasMessageContaining("they have sorce, date");
    write("metadata.csv", "source,date\na.txt,2020-01-01\na.txt,2020-01-02\n");
    assertThatThrownBy(() -> read(folder))
        .hasMessageContaining("metadata.csv:3: a second row for 'a.txt'");
  }

  @Test
  void outputInsideAnInputIsNotRead() throws Exception {
    write("a.txt", "x");
    write("out/documents.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
    try (CorpusReader reader =
        new CorpusReader(
            List.of(folder.toString()),
            null,
            folder.resolve("out"),
            ReadLimits.DEFAULT,
            InputStream.nullInputStream())) {
      assertThat(reader.size()).isEqualTo(1);
    }
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<InputItem> read(Path input) {
    return read(List.of(input.toString()), null, ReadLimits.DEFAULT, InputStream.nullInputStream());
  }

  private static List<InputItem> readStandardInput(String text) {
    return read(
        List.of("-"),
        null,
        ReadLimits.DEFAULT,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<InputItem> read(
      List<String> inputs, Path metadata, ReadLimits limits, InputStream standardInput) {
    List<InputItem> items = new ArrayList<>();
    try (CorpusReader reader = new CorpusReader(inputs, metadata, null, limits, standardInput)) {
      reader.forEachRemaining(items::add);
    }
    return items;
  }

  private static RawDocument onlyDocument(List<InputItem> items) {
    assertThat(items).hasSize(1);
    return (RawDocument) items.get(0);
  }

  private static UnreadableInput onlyUnreadable(List<InputItem> items) {
    assertThat(items).hasSize(1);
    return (UnreadableInput) items.get(0);
  }
}
