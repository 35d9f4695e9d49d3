package org.dragoman.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole run with ours only: the peers' models are too big for every build. */
class BenchmarkTest {

  @TempDir Path folder;

  private int run(String... arguments) {
    return new CommandLine(new Benchmark())
        .execute(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(
                        "--work",
                        folder.resolve("work").toString(),
                        "--out",
                        folder.resolve("page.md").toString(),
                        "--classpath",
                        "dragoman="
                            + System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "--shared",
                        folder.resolve("nothing").toString()),
                    List.of(arguments).stream())
                .toArray(String[]::new));
  }

  @Test
  void measuresNamesOfFastOnTheSeeds() throws Exception {
    assertThat(run("--systems", "fast", "--warm-up", "0", "--seconds", "0")).isZero();
    List<String> page = Files.readAllLines(folder.resolve("page.md"));
    String overview =
        page.stream().filter(l -> l.startsWith("| Dragoman `fast`")).findFirst().orElseThrow();
    double f1 = Double.parseDouble(overview.split("\\|")[2].strip());
    assertThat(f1).as(overview).isBetween(90.0, 100.0);
    String measures = page.get(page.size() - 1);
    assertThat(measures.split("\\|")[2].strip().replace(",", ""))
        .as(measures)
        .matches("[1-9]\\d{3,}");
    assertThat(measures.split("\\|")[4].strip()).as(measures).matches("[1-9]\\d* \\(512\\)");
  }

  @Test
  void unknownSystemIsNamedWithThoseThatThereAre() {
    java.io.StringWriter errors = new java.io.StringWriter();
    int code =
        new CommandLine(new Benchmark())
            .setErr(new java.io.PrintWriter(errors))
            .execute(
                "--work",
                folder.toString(),
                "--out",
                folder.resolve("p.md").toString(),
                "--classpath",
                "dragoman=x",
                "--shared",
                folder.toString(),
                "--systems",
                "quick");
    assertThat(code).isNotZero();
    assertThat(errors.toString())
        .contains("no system is called 'quick'; there are default, entities, fast");
  }
}
