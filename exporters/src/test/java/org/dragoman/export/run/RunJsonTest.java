package org.dragoman.export.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.json.DocumentsJsonlWriter;
import org.dragoman.model.ActType;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJsonTest {

  @TempDir Path folder;

  @Test
  void reportComesBackAndListsEveryFile() throws IOException {
    RunSummary summary = run(SampleResults.peru(), SampleResults.empty());
    RunJson.Report report = RunJson.read(folder);
    assertThat(report.run()).isEqualTo(summary);
    assertThat(report.schemaVersion()).isEqualTo("1.1.0");
    assertThat(report.files())
        .extracting(WrittenFile::name)
        .contains("mentions.csv", "datapackage.json", "csv-metadata.json", "documents.jsonl")
        .hasSize(15);
    for (WrittenFile file : report.files()) {
      assertThat(folder.resolve(file.name())).hasSize(file.bytes());
    }
    assertThat(report.files())
        .filteredOn(file -> file.name().equals("mentions.csv"))
        .extracting(WrittenFile::rows)
        .containsExactly(5L);
    assertThat(report.files())
        .filteredOn(file -> file.name().equals("datapackage.json"))
        .extracting(WrittenFile::rows)
        .containsExactly((Long) null);
  }

  @Test
  void countsNameTypesAsTheTablesDo() throws IOException {
    RunSummary summary = run(SampleResults.peru());
    assertThat(summary.counts().mentions()).containsEntry(EntityType.LOCATION, 2L);
    assertThat(summary.counts().events()).containsEntry(ActType.ASSAULT, 0L).hasSize(15);
    assertThat(summary.counts().allMentions()).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("run.json")))
        .contains("\"LOC\": 2", "\"holds_position\": 1", "\"CONSULT\": 1", "\"quarantined\": 3")
        .contains("\"started\": \"2031-05-06T07:08:09Z\"", "\"max_characters\": 1000");
  }

  @Test
  void onlyTheReportHoldsTimes() throws IOException {
    run(SampleResults.peru());
    for (WrittenFile file : RunJson.read(folder).files()) {
      assertThat(Files.readString(folder.resolve(file.name()))).doesNotContain("2031");
    }
  }

  @Test
  void fileThatCanNotComeToItsPlaceLeavesTheEarlierResult() throws IOException {
    run(SampleResults.peru());
    byte[] before = Files.readAllBytes(folder.resolve("run.json"));
    Files.delete(folder.resolve("events.csv"));
    Files.createDirectories(folder.resolve("events.csv/in the way"));
    assertThatThrownBy(() -> run(SampleResults.peru())).isInstanceOf(IOException.class);
    assertThat(folder.resolve("run.json")).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void twoExportsCannotWriteOneFileAndNamesStayInTheFolder() throws IOException {
    try (StagedFiles files = StagedFiles.in(folder)) {
      files.create("a.csv");
      assertThatThrownBy(() -> files.create("a.csv")).hasMessage("two exports write 'a.csv'");
      for (String name : List.of("../b.csv", "/b.csv", "", ".", "..")) {
        assertThatThrownBy(() -> files.create(name))
            .as(name)
            .isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(files::commit).hasMessage("a.csv is not whole");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private RunSummary run(DocumentResult... results) throws IOException {
    RunCounter counter = new RunCounter();
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter csv = new CsvPackageWriter(files);
        DocumentsJsonlWriter json = new DocumentsJsonlWriter(files)) {
      for (ResultWriter writer : List.of(csv, json, counter)) {
        for (DocumentResult result : results) {
          writer.write(result);
        }
        writer.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      }
      RunSummary summary = summary(counter.counts(3));
      RunJson.write(summary, files);
      files.commit();
      return summary;
    }
  }

  private static RunSummary summary(RunCounts counts) {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("load", 1200L);
    parts.put("annotate", 345L);
    return new RunSummary(
        new RunSummary.Pipeline("default", "0123abcd"),
        new TreeMap<>(Map.of("dragoman", "0.1.0", "java", "17")),
        new TreeMap<>(Map.of("threads", 2, "max_characters", 1000, "formats", List.of("csv"))),
        counts,
        new RunSummary.Times(
            Instant.parse("2031-05-06T07:08:09Z"), Instant.parse("2031-05-06T07:08:11Z"), parts));
  }
}
