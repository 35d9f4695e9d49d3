package org.dragoman.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.PipelineDefinition;
import org.dragoman.pipeline.PipelineParser;
import org.dragoman.problem.UsageException;
import org.dragoman.run.RunSettings.Existing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OutputFormatsTest {

  @TempDir Path folder;
  private Path in;

  @BeforeEach
  void write() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 9; i++) {
      String text = i == 4 ? "THROW" : "Name%d met Name1 \uD83D\uDD4A.".formatted(i);
      Files.writeString(in.resolve("d%d.txt".formatted(i)), text);
    }
  }

  @Test
  void everyFormatIsTheSameForAnyNumberOfThreads() throws IOException {
    List<String> formats =
        OutputFormats.names().stream().filter(name -> !name.equals("duckdb")).toList();
    run(folder.resolve("one"), formats, 1, Existing.REFUSE);
    run(folder.resolve("three"), formats, 3, Existing.REFUSE);

    Map<String, String> files = files(folder.resolve("one"));
    assertThat(files(folder.resolve("three"))).isEqualTo(files);
    assertThat(files)
        .containsKeys("page.html", "actors.graphml", "postgresql.sql", "csv.gz/mentions.csv.gz")
        .containsKeys("xmi/TypeSystem.xml", "inception/TypeSystem.xml", "brat/annotation.conf");
    for (String ofDocuments : List.of("xmi/d", "casjson/d", "inception/d")) {
      assertThat(files.keySet().stream().filter(name -> name.startsWith(ofDocuments)))
          .as("the one in quarantine has none")
          .hasSize(8);
    }
  }

  @Test
  void resumedRunWithOneFormatMoreIsAsIfItHadBeenAskedForAtOnce() throws IOException {
    Path out = folder.resolve("out");
    run(out, List.of(), 1, Existing.REFUSE);
    RunOutcome resumed = run(out, List.of("xmi", "html"), 2, Existing.RESUME);
    assertThat(resumed.resumed()).as("only the failure need not be done again").isEqualTo(1);

    run(folder.resolve("at once"), List.of("xmi", "html"), 1, Existing.REFUSE);
    assertThat(files(out)).isEqualTo(files(folder.resolve("at once")));
    assertThat(run(out, List.of("xmi", "html"), 2, Existing.RESUME).resumed()).isEqualTo(9);
  }

  @Test
  void overwritingDeletesFormatsThatAreNoLongerAskedFor() throws IOException {
    Path out = folder.resolve("out");
    run(out, List.of("xmi", "spreadsheet"), 1, Existing.REFUSE);
    run(out, List.of(), 1, Existing.OVERWRITE);
    assertThat(out.resolve("xmi")).doesNotExist();
    assertThat(out.resolve("spreadsheet")).doesNotExist();
  }

  @Test
  void resultStaysUntilTheOneThatOverwritesItIsWhole() throws IOException {
    Path out = folder.resolve("out");
    run(out, List.of("xmi"), 1, Existing.REFUSE);
    Map<String, String> before = files(out);
    String report = Files.readString(out.resolve("run.json"));
    Files.writeString(in.resolve("d0.txt"), "Name7 met nobody.");
    Files.createDirectories(out.resolve("page.html/somebody's folder"));

    assertThatThrownBy(() -> run(out, List.of("html"), 1, Existing.OVERWRITE))
        .isInstanceOf(RunFaultException.class)
        .hasMessageContaining("page.html");
    assertThat(files(out)).as("quarantine, too").isEqualTo(before);
    assertThat(out.resolve("run.json")).hasContent(report);

    Files.delete(out.resolve("page.html/somebody's folder"));
    Files.delete(out.resolve("page.html"));
    run(out, List.of("html"), 1, Existing.RESUME);
    assertThat(Files.readString(out.resolve("documents.jsonl"))).contains("Name7 met nobody.");
  }

  @Test
  void stoppedRunThatOverwritesLeavesTheResult() throws IOException {
    Path out = folder.resolve("out");
    run(out, List.of(), 1, Existing.REFUSE);
    Map<String, String> before = files(out);
    Files.writeString(in.resolve("d0.txt"), "Name7 met nobody.");
    StopSignal stop = new StopSignal();
    stop.stop("by the test");
    assertThatThrownBy(() -> run(out, List.of(), Existing.OVERWRITE, stop))
        .isInstanceOf(RunFaultException.class);
    assertThat(files(out)).isEqualTo(before);
  }

  @Test
  void unknownFormatIsNamedWithTheNearest() {
    assertThatThrownBy(() -> OutputFormats.complete(List.of("xmii")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("xmii")
        .hasMessageContaining("'xmi'");
    assertThat(OutputFormats.complete(List.of("html", "html")))
        .containsExactly("csv", "json", "html");
  }

  private RunOutcome run(Path out, List<String> formats, int threads, Existing existing) {
    return run(settings(out, formats, threads, existing), new StopSignal());
  }

  private RunOutcome run(Path out, List<String> formats, Existing existing, StopSignal stop) {
    return run(settings(out, formats, 1, existing), stop);
  }

  private static RunOutcome run(RunSettings settings, StopSignal stop) {
    return new AnnotationRun(settings, EarlierEntities.NONE, RunListener.SILENT, stop)
        .run(InputStream.nullInputStream());
  }

  private RunSettings settings(Path out, List<String> formats, int threads, Existing existing) {
    PipelineDefinition pipeline =
        new PipelineParser(Components.onClassPath(), OutputFormats.names())
            .parse(
                "test.yaml",
                """
                name: test
                steps: [org.dragoman.run.TroubleAnnotator]
                """)
            .orThrow();
    return new RunSettings(
        List.of(in.toString()),
        out,
        pipeline,
        OutputFormats.complete(formats),
        null,
        threads,
        existing);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString();
        if (!name.startsWith(".work") && !name.equals("run.json")) {
          files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
