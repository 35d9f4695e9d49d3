package org.dragoman.corpus.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.evaluate.Evaluation;
import org.dragoman.corpus.evaluate.MeasureRow.Counts;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;
import org.dragoman.corpus.stats.Statistics;
import org.dragoman.corpus.stats.Statistics.CountryPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  @TempDir Path work;
  private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = work.resolve("out");
    SamplePackage.writeTo(folder);
  }

  private void replace(String file, String old, String now) throws IOException {
    Path path = folder.resolve(file);
    String content = Files.readString(path);
    assertThat(content).as("the sample").contains(old);
    int at = content.indexOf(old);
    Files.writeString(path, content.substring(0, at) + now + content.substring(at + old.length()));
  }

  /** The faults but those of size and hash, which every change brings. */
  private List<String> faults() throws IOException {
    return Verification.of(folder).faults().stream()
        .map(Fault::toString)
        .filter(f -> !f.contains("run.json says") && !f.contains("its SHA-256 is"))
        .toList();
  }

  @Test
  void packageOfTheWritersIsSound() throws IOException {
    Verification verification = Verification.of(folder);
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.isSound()).isTrue();
    assertThat(verification.rows()).isGreaterThan(10);
    assertThat(verification.files()).isEqualTo(15);
    StringBuilder out = new StringBuilder();
    verification.print(out);
    assertThat(out).startsWith("sound: ").endsWith(" rows, 15 files checked\n");
  }

  @Test
  void changedFileIsToldByItsHashAndSize() throws IOException {
    replace("entities.csv", "Uganda", "Rwanda");
    replace("events.csv", "visited", "visited ");
    assertThat(Verification.of(folder).faults())
        .extracting(Fault::toString)
        .anyMatch(f -> f.startsWith("entities.csv: was changed: its SHA-256 is "))
        .anyMatch(f -> f.matches("events\\.csv: \\d+ bytes, run\\.json says \\d+"));
  }

  @Test
  void mentionThatIsNotWhereItSaysIsNamedWithLineAndColumn() throws IOException {
    replace("mentions.csv", ",Uganda,", ",Rwanda,");
    assertThat(faults())
        .containsExactly("mentions.csv:4: text: 'Rwanda', but the offsets cut out 'Uganda'");
  }

  @Test
  void triggerAndEvidenceAreComparedToo() throws IOException {
    replace("events.csv", ",visited,", ",visits,");
    replace("relations.csv", "President Nyerere of Tanzania", "President Nyerere of  Tanzania");
    assertThat(faults())
        .containsExactly(
            "relations.csv:2: evidence_text: 'President Nyerere of Tanzania', but the offsets cut"
                + " out 'President Nyerere of Tanzania'",
            "events.csv:2: trigger_text: 'visits', but the offsets cut out 'visited'");
  }

  @Test
  void codePointsAreCountedInTheText() throws IOException {
    // the text begins with a character of two code units
    replace("mentions.csv", "m1,13,20,12,19,", "m1,13,20,13,19,");
    assertThat(faults()).containsExactly("mentions.csv:2: begin_cp: 13, but it is 12");
  }

  @Test
  void offsetOutOfTheTextIsNamed() throws IOException {
    replace("sentences.csv", "d1,0,0,", "d1,0,99,");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("sentences.csv:2: begin: 99 to ")
        .contains("is no span of a text of");
  }

  @Test
  void valuesOutsideOfTheirListFormOrTypeAreNamed() throws IOException {
    replace("mentions.csv", ",PER,", ",MISC,");
    replace("entities.csv", "UGA", "uga");
    replace("documents.csv", "1980-05-01", "1 May 1980");
    assertThat(faults())
        .containsExactly(
            "documents.csv:2: date: '1 May 1980' is no date",
            "mentions.csv:2: type: 'MISC' is none of PER, ORG, LOC",
            "entities.csv:4: country: 'uga' is not of the form [A-Z]{3}");
  }

  @Test
  void nullThatMustNotBeIsNamed() throws IOException {
    replace("events.csv", ",CONSULT,occurred,", ",,occurred,");
    assertThat(faults()).containsExactly("events.csv:2: type: it is NULL");
  }

  @Test
  void keyThatStandsTwiceIsNamed() throws IOException {
    replace("mentions.csv", ",m2,", ",m1,");
    assertThat(faults())
        .contains("mentions.csv:3: mention_id: the key [m1] stands there twice")
        .anyMatch(f -> f.contains("object_mention_id: [m2] is not in mentions.csv"));
  }

  @Test
  void keyOfAnotherTableThatIsNotThereIsNamed() throws IOException {
    replace("mentions.csv", ",eQ1036,", ",eQ9999,");
    assertThat(faults())
        .containsExactly("mentions.csv:4: entity_id: [eQ9999] is not in entities.csv");
  }

  @Test
  void missingTableColumnAndFileAreNamed() throws IOException {
    Files.delete(folder.resolve("references.csv"));
    replace("entities.csv", ",country", ",state");
    Files.delete(folder.resolve("datapackage.json"));
    assertThat(faults())
        .contains(
            "references.csv: the table is missing",
            "entities.csv:1: country: the column is missing",
            "references.csv: is listed in run.json but missing",
            "datapackage.json: is listed in run.json but missing");
  }

  @Test
  void rowWithTooManyFieldsIsNamed() throws IOException {
    replace("sentences.csv", "d1,0,", "d1,0,0,");
    assertThat(faults())
        .contains("sentences.csv:2: 6 fields where the header has 5")
        .anyMatch(f -> f.endsWith("[d1, 0] is not in sentences.csv"));
  }

  @Test
  void documentWithoutATextIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("documents.jsonl"), "");
    assertThat(faults())
        .containsExactly("documents.csv:2: document_id: the document is not in documents.jsonl");
    Files.writeString(folder.resolve("documents.jsonl"), "{\"document_id\":\n");
    assertThat(faults()).anyMatch(f -> f.startsWith("documents.jsonl:1: no JSON: "));
    Files.delete(folder.resolve("documents.jsonl"));
    assertThat(faults()).contains("documents.jsonl: the file is missing; offsets can't be checked");
  }

  @Test
  void tableThatIsNoCsvIsToldAndTheOthersAreStillChecked() throws IOException {
    Files.write(
        folder.resolve("references.csv"),
        "document_id,K\u00f6ln".getBytes(StandardCharsets.ISO_8859_1));
    replace("events.csv", ",visited,", ",visits,");
    assertThat(faults())
        .anyMatch(f -> f.startsWith("references.csv:1: not readable as CSV in UTF-8"))
        .anyMatch(f -> f.startsWith("events.csv:2: trigger_text"));
  }

  @Test
  void runThatDidNotEndIsTold() throws IOException {
    Files.delete(folder.resolve("run.json"));
    assertThat(faults()).containsExactly("run.json: the file is missing: the run did not end");
    Files.writeString(folder.resolve("run.json"), "[]");
    assertThat(faults()).singleElement().asString().startsWith("run.json: ");
  }

  @Test
  void folderThatIsNoPackageIsAnError() {
    assertThatThrownBy(() -> Verification.of(work))
        .isInstanceOf(UnreadableCorpusException.class)
        .hasMessageEndingWith("did you mean '" + folder + "'?");
  }

  @Test
  void packageOfTheWritersCanBeScoredAndCounted() throws IOException {
    Evaluation evaluation = Evaluation.of(folder, folder);
    assertThat(((FScore) evaluation.row("mention")).counts()).isEqualTo(new Counts(3, 3, 3));
    assertThat(((FScore) evaluation.row("participant")).counts()).isEqualTo(new Counts(2, 2, 2));
    assertThat(((FScore) evaluation.row("relation")).counts()).isEqualTo(new Counts(1, 1, 1));
    Statistics statistics = Statistics.of(folder);
    assertThat(statistics.overview().firstDate()).isEqualTo("1980-05-01");
    assertThat(statistics.topPairs()).containsExactly(new CountryPair("TZA", "UGA", 1));
  }

  @Test
  void otherFormatsAreComparedWithTheTablesAndDocuments() throws IOException {
    SamplePackage.writeTo(
        folder, List.of("csv.gz", "spreadsheet", "json-files", "html", "rdf", "graphml", "brat"));
    assertThat(Verification.of(folder).faults()).isEmpty();
    replace("spreadsheet/entities.csv", "Uganda", "Rwanda");
    replace("json-files/d1.json", "Uganda", "Rwanda");
    Files.write(folder.resolve("csv.gz/mentions.csv.gz"), new byte[] {1, 2, 3});
    assertThat(faults())
        .contains(
            "spreadsheet/entities.csv: name: row 3: 'Rwanda', but entities.csv has 'Uganda'",
            "json-files/d1.json: is not the line of its document in documents.jsonl",
            "csv.gz/mentions.csv.gz: Not in GZIP format");
    replace("dragoman.ttl", "Uganda", "Rwanda");
    assertThat(Verification.of(folder).faults())
        .extracting(Fault::toString)
        .anyMatch(fault -> fault.startsWith("dragoman.ttl: was changed: its SHA-256 is "));
  }

  @Test
  void documentWhoseValuesDoNotHoldIsNamedWithItsLine() throws IOException {
    replace("documents.jsonl", "\"CONSULT\"", "\"TALK\"");
    assertThat(faults()).containsExactly("documents.jsonl:1: no ActType is called 'TALK'");
  }
}
