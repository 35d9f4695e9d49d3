package org.dragoman.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dragoman.export.GeneratedFile;
import org.dragoman.export.Programs;
import org.dragoman.export.SampleResults;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that know nothing of this code read the package. Skipped where there is no python3. */
class OtherProgramsTest {

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    assumeTrue(hasPython(), "skipped: there is no python3");
    out = folder.resolve("package");
    CsvPackageWriterTest.write(
        out,
        SampleResults.peru(),
        SampleResults.empty(),
        SampleResults.around("d5", SampleResults.NASTY));
  }

  @Test
  void databaseLoadsItByItsDescriptorWithAllKeysOn() throws Exception {
    String said = Programs.script("python3", getClass(), "load_package.py", folder, out.toString());
    List<String> lines = List.of(said.split("\n"));
    assertThat(lines)
        .startsWith("documents 3", "sentences 3", "mentions 6", "entities 4", "entity_names 4")
        .contains("events 3", "event_participants 3", "entity_aliases 0");
    String[] texts = new ObjectMapper().readValue(lines.get(lines.size() - 1), String[].class);
    assertThat(texts).contains("Ana Quispe", SampleResults.NASTY);
  }

  @Test
  void pandasReadsItWithTheTypesOfItsDescriptor() throws Exception {
    String python = Programs.pythonWith("pandas");
    String said = Programs.script(python, getClass(), "load_pandas.py", folder, out.toString());
    List<String> lines = List.of(said.split("\n"));
    assertThat(lines).contains("documents 3", "mentions 6", "events 3", "keys hold");
    String[] texts = new ObjectMapper().readValue(lines.get(lines.size() - 1), String[].class);
    assertThat(texts).contains("Ana Quispe", SampleResults.NASTY);
  }

  @Test
  void spreadsheetProgramShowsEveryTextAndCalculatesNone() throws Exception {
    Programs.assumeInstalled("ssconvert");
    Path sheets = folder.resolve("sheets");
    String formula = "=1+1";
    CsvPackageWriterTest.write(
        sheets,
        CsvProfile.SPREADSHEET,
        SampleResults.peru(),
        SampleResults.around("d5", formula),
        SampleResults.around("d6", "040"));
    for (Table<?> table : ResultTables.all()) {
      Path guarded = sheets.resolve("spreadsheet").resolve(table.name() + ".csv");
      Path seen = folder.resolve(table.name() + "-seen.csv");
      Programs.run(
          "ssconvert",
          "--import-type=Gnumeric_stf:stf_csvtab",
          "--export-type=Gnumeric_stf:stf_csv",
          guarded.toString(),
          seen.toString());
      assertThat(cells(seen)).as(table.name()).hasSameSizeAs(cells(guarded));
    }
    assertThat(texts(folder.resolve("mentions-seen.csv")))
        .as("the program takes the guard for its own mark of a text")
        .contains("Ana Quispe", formula, "040")
        .doesNotContain("2", "40");
  }

  private static List<String> texts(Path mentions) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser rows = CSVParser.parse(Files.readString(mentions), format)) {
      return rows.stream().map(row -> row.get("text")).toList();
    }
  }

  private static List<String> cells(Path file) throws IOException {
    String text = Files.readString(file).replace("\uFEFF", "");
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return rows.stream().flatMap(row -> row.stream()).toList();
    }
  }

  @Test
  void scorerReadsIt() throws Exception {
    Path tools = tools();
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("peru.json"),
        """
        {"document": "peru.txt",
         "entities": [{"id": "q", "type": "PER", "name": "Ana Quispe"},
           {"id": "p", "type": "LOC", "name": "Peru", "wikidata": "Q419"},
           {"id": "o", "type": "ORG", "name": "OAS", "wikidata": "Q123759"}],
         "mentions": [{"begin": 3, "end": 7, "type": "LOC", "entity": "p", "text": "Peru"},
           {"begin": 45, "end": 55, "type": "PER", "entity": "q", "text": "Ana Quispe"},
           {"begin": 59, "end": 63, "type": "LOC", "entity": "p", "text": "Peru"},
           {"begin": 82, "end": 85, "type": "ORG", "entity": "o", "text": "OAS"},
           {"begin": 112, "end": 115, "type": "ORG", "entity": "o", "text": "OAS"}],
         "relations": [{"type": "holds_position", "from": "q", "to": "p", "label": "Foreign Minister"}],
         "events": [{"type": "CONSULT", "trigger": {"begin": 64, "end": 67, "text": "met"},
           "actors": ["q"], "recipients": ["o"], "status": "occurred", "date": "1999-03-02"}]}
        """);
    String score =
        run(tools.resolve("score.py").toString(), gold.toString(), out.toString(), "--json");
    var measures = new ObjectMapper().readTree(score);
    for (String measure : List.of("mention", "entity", "relation")) {
      assertThat(measures.at("/" + measure + "/f1").asDouble()).as(measure).isEqualTo(100);
    }
    assertThat(measures.at("/event/r").asDouble()).isEqualTo(100);
    assertThat(measures.at("/link/hit").asInt()).isEqualTo(2);
    assertThat(measures.at("/status/accuracy").asDouble()).isEqualTo(100);
    assertThat(measures.at("/date/accuracy").asDouble()).isEqualTo(100);
  }

  @Test
  void predictionsAreDrawnFromIt() throws Exception {
    Path script = tools().resolve("export_to_predictions.py");
    Path predictions = folder.resolve("predictions.jsonl");
    run(script.toString(), "events", out.toString(), predictions.toString());
    assertThat(Files.readAllLines(predictions).get(0))
        .isEqualTo(
            "{\"id\": \"peru.txt\", \"events\": [{\"source\": \"PER\", \"target\": \"IGO\","
                + " \"plover\": \"CONSULT\", \"cameo\": \"040\"}, {\"source\": \"PER\","
                + " \"target\": null, \"plover\": \"REQUEST\", \"cameo\": \"102\"}]}");
    run(script.toString(), "ner", out.toString(), predictions.toString());
    assertThat(Files.readAllLines(predictions).get(0))
        .contains("{\"begin\": 45, \"end\": 55, \"type\": \"PER\"}");
  }

  private static Path tools() {
    Path tools = GeneratedFile.root().resolve("../shared/tools");
    assumeTrue(Files.isDirectory(tools), "skipped: ../shared/tools is not beside the project");
    return tools;
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Process python = new ProcessBuilder(python(arguments)).redirectError(errors.toFile()).start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(Files.readString(errors)).isZero();
    return said;
  }

  private static List<String> python(String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3", "-B"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
