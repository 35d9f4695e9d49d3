package org.dragoman.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.corpus.UnreadableCorpusException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who gave the wrong folder or a faulty file. */
class UnreadableInputTest {

  @TempDir Path work;
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = work.resolve("gold");
    new GoldDocuments("a.txt", "Oslo hosted talks.").mention("Oslo", "LOC", "e1").writeTo(gold);
  }

  private void assertFault(Path system, String... parts) {
    assertThatThrownBy(() -> Evaluation.of(gold, system))
        .isInstanceOf(UnreadableCorpusException.class)
        .hasMessageContainingAll(parts)
        .satisfies(
            e -> assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("org.dragoman"));
  }

  private Path write(String name, String content) throws IOException {
    Path file = work.resolve("system").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void folderThatIsNotThereNamesTheOneThatWasMeant() {
    assertFault(work.resolve("golt"), "no such folder: ", "did you mean '" + gold + "'?");
  }

  @Test
  void fileInPlaceOfAFolderNamesItsFolder() {
    assertFault(gold.resolve("a.txt.json"), "is a file, not a folder; did you mean '" + gold);
  }

  @Test
  void folderWithoutGoldOrTablesSaysSoAndNamesAPackageBelow() throws IOException {
    Path inner = write("run/mentions.csv", "").getParent();
    assertFault(
        work.resolve("system"), "neither gold files (*.json)", "did you mean '" + inner + "'?");
  }

  @Test
  void brokenJsonIsNamedWithItsLine() throws IOException {
    Path file = write("a.json", "{\n \"document\": \"a.txt\",\n \"mentions\": [\n  oops\n]}");
    assertFault(work.resolve("system"), file + ":4: no JSON: ");
  }

  @Test
  void goldFileWithoutAFieldIsNamedWithLineAndPlace() throws IOException {
    Path file =
        write(
            "a.json",
            "{\"document\":\"a.txt\",\"entities\":[],\"relations\":[],\"events\":[],\n"
                + "\"mentions\":[{\"begin\":0,\n\"text\":\"Oslo\",\"type\":\"LOC\",\"entity\":\"e1\"}]}");
    assertFault(
        work.resolve("system"), file + ":3: no gold file: 'end' is missing (at mentions[0]");
  }

  @Test
  void offsetThatIsNoWholeNumberIsNamed() throws IOException {
    Path file =
        write(
            "a.json",
            "{\"document\":\"a.txt\",\"entities\":[],\"relations\":[],\"events\":[],\n"
                + "\"mentions\":[{\"begin\":0.5,\"end\":4,"
                + "\"text\":\"Oslo\",\"type\":\"LOC\",\"entity\":\"e1\"}]}");
    assertFault(
        work.resolve("system"),
        file + ":2: no gold file: a whole number is expected (at mentions[0].begin)");
  }

  @Test
  void otherJsonIsNoGoldFile() throws IOException {
    Path file = write("manifest.json", "{\"name\": \"something\"}");
    assertFault(work.resolve("system"), file + ":1: no gold file: 'document' is missing");
    Files.writeString(file, "[1, 2]");
    assertFault(work.resolve("system"), file + ":1: no gold file: an object is expected");
    Files.writeString(file, "");
    assertFault(work.resolve("system"), file.toString());
  }

  @Test
  void twoGoldFilesOfOneDocumentAreRefused() throws IOException {
    Path second = gold.resolve("b.json");
    Files.copy(gold.resolve("a.txt.json"), second);
    assertFault(gold, second + ": another file of this folder is for the document 'a.txt'");
  }

  @Test
  void halfAPackageSaysWhichTableIsMissing() throws IOException {
    write("documents.csv", "document_id,source\n");
    assertFault(work.resolve("system"), "mentions.csv is missing");
    Files.move(work.resolve("system/documents.csv"), work.resolve("system/mentions.csv"));
    assertFault(work.resolve("system"), "there is no documents.csv in it");
  }

  @Test
  void missingColumnIsNamedWithThoseThatAreThere() throws IOException {
    write("documents.csv", "document_id,source\n");
    Path file = write("mentions.csv", "document_id,begin,end,text,type\n");
    assertFault(
        work.resolve("system"), file + ":1: no column 'entity_id'; it has document_id, begin");
  }

  @Test
  void faultyRowIsNamedWithItsNumber() throws IOException {
    write("documents.csv", "document_id,source\nd1,a.txt\n");
    String header = "document_id,begin,end,text,type,entity_id\nd1,0,4,\"Os\nlo\",LOC,e1\n";
    Path file = write("mentions.csv", header + "d1,zero,4,Oslo,LOC,e1\n");
    assertFault(work.resolve("system"), file + ": row 2 ", "begin is 'zero', not a whole number");
    write("mentions.csv", header + "d7,0,4,Oslo,LOC,e1\n");
    assertFault(work.resolve("system"), ": row 2 ", "'d7' is not in documents.csv");
    write("mentions.csv", header + "d1,0,4\n");
    assertFault(work.resolve("system"), ": row 2 ", "it is cut off");
    write("mentions.csv", header + "d1,0,4,\"Oslo,LOC,e1\n");
    assertFault(work.resolve("system"), file.toString());
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    write("documents.csv", "document_id,source\nd1,a.txt\n");
    Path file = write("mentions.csv", "");
    Files.write(
        file,
        "document_id,begin,end,text,type,entity_id\nd1,0,4,K\u00f6ln,LOC,e1\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertFault(work.resolve("system"), file + " is not UTF-8");
  }

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    write("documents.csv", "\uFEFFdocument_id,source\nd1,a.txt\n");
    write("mentions.csv", "\uFEFFdocument_id,begin,end,text,type,entity_id\nd1,0,4,Oslo,LOC,e1\n");
    Evaluation evaluation = Evaluation.of(gold, work.resolve("system"));
    assertThat(((MeasureRow.FScore) evaluation.row("mention")).counts())
        .isEqualTo(new MeasureRow.Counts(1, 1, 1));
  }
}
