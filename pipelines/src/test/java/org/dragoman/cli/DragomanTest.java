package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DragomanTest {

  @TempDir Path folder;
  private Path pipeline;
  private String out = "";
  private String err = "";

  @BeforeEach
  void writePipeline() throws Exception {
    pipeline =
        Files.writeString(
            folder.resolve("test.yaml"),
            "name: test\nsteps: [org.dragoman.run.TroubleAnnotator]\n");
  }

  @Test
  void annotateEndsWithATableOfWhatWasFound() throws Exception {
    Path in = folderWith("a.txt", "Name1 met Name2.");

    assertThat(annotate(in.toString())).isZero();

    assertThat(out.lines())
        .anyMatch(line -> line.matches("documents +1"))
        .anyMatch(line -> line.matches("mentions +2  PER 2"))
        .anyMatch(line -> line.startsWith("time") && line.contains("to load"))
        .anyMatch(line -> line.startsWith("result") && line.endsWith("result"));
    assertThat(err).isEqualTo("annotating 1 documents\n");
  }

  @Test
  void runWithDocumentsLeftOutEndsWithOne() throws Exception {
    Path in = folderWith("a.txt", "THROW");

    assertThat(annotate(in.toString())).isEqualTo(1);

    assertThat(err)
        .contains("warning: ")
        .contains("a.txt: IllegalStateException")
        .contains("(in trouble)");
    assertThat(out).contains("1 in quarantine").contains("quarantine.csv");
    assertThat(annotate(in.toString(), "--resume")).isEqualTo(1);
  }

  @Test
  void mistakesEndWithTwoAndOneOrTwoLines() throws Exception {
    Path in = folderWith("a.txt", "Name1.");
    String input = in.toString();

    assertMistake(
        "unknown option '--formts'; did you mean '--formats'?",
        "annotate",
        input,
        "--formts",
        "csv");
    assertMistake("unknown command 'anotate'; did you mean 'annotate'?", "anotate");
    assertMistake("unknown command 'lst'; did you mean 'list'?", "pipeline", "lst");
    assertMistake("no such file or folder", "annotate", input + "x");
    assertMistake(
        "unknown format 'jsom'; did you mean 'json'?", "annotate", input, "--formats", "jsom");
    assertMistake(
        "no pipeline is called 'fsat'; did you mean 'fast'?", "annotate", input, "-p", "fsat");
    assertMistake("--threads must be 1 or more, not 0", "annotate", input, "-t", "0");
    assertMistake("invalid value for option '--threads'", "annotate", input, "-t", "two");
    assertMistake("exclude each other", "annotate", input, "--resume", "--overwrite");
    assertMistake("cannot read the metadata", "annotate", input, "-m", "no.csv");
    assertMistake("no component is called 'trubble'", "component", "describe", "trubble");
    assertMistake("holds no result of annotate", "explain", "m1", "--in", input);
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void stackTraceIsShownOnlyOnRequest() {
    assertThat(run("annotate", "nowhere")).isEqualTo(2);
    assertThat(err).doesNotContain("\tat ");
    assertThat(run("annotate", "nowhere", "--debug")).isEqualTo(2);
    assertThat(err).contains("\tat ");
  }

  @Test
  void mistakesInAPipelineFileAreNamedBeforeAnythingIsRead() throws Exception {
    Path in = folderWith("a.txt", "Name1.");
    Path file = Files.writeString(folder.resolve("bad.yaml"), "name: x\nsteps:\n  - strukture\n");

    assertThat(run("pipeline", "check", file.toString())).isEqualTo(2);
    assertThat(err).isEqualTo(file + ":3:5: unknown step 'strukture'; did you mean 'structure'?\n");
    assertThat(run("annotate", in.toString(), "-p", file.toString(), "-o", result())).isEqualTo(2);
    assertThat(err).contains(":3:5: unknown step");
    assertThat(folder.resolve("result")).doesNotExist();
  }

  @Test
  void shownPipelineIsAcceptedByTheCheck() throws Exception {
    for (String name : List.of("default", "entities", "fast")) {
      assertThat(run("pipeline", "show", name)).isZero();
      Path file = Files.writeString(folder.resolve(name + ".yaml"), out);

      assertThat(run("pipeline", "check", file.toString())).as(err).isZero();
    }
    assertThat(run("pipeline", "list")).isZero();
    assertThat(out).startsWith("default ");
  }

  @Test
  void componentsAreListedOneALineByTheirNames() {
    assertThat(run("component", "list")).isZero();

    assertThat(out.lines()).allMatch(line -> line.matches("[a-z0-9]+(-[a-z0-9]+)* .*"));
    assertThat(run("component", "describe", "org.dragoman.run.TroubleAnnotator")).isZero();
    assertThat(out).contains("parameter: temper (a text: CALM, WILD; default: CALM)");
  }

  @Test
  void explanationShowsTheSpanInItsWordsAndWhyItIsThere() throws Exception {
    annotate(folderWith("a.txt", "Yesterday Name1 met Name2.").toString());
    String row = Files.readAllLines(folder.resolve("result/mentions.csv")).get(1);

    assertThat(run("explain", row.split(",")[1], "--in", result())).isZero();

    assertThat(out).contains("Yesterday [Name1] met Name2.").contains("engine      trouble");
    assertThat(run("explain", "m0", "--in", result())).isEqualTo(2);
    assertThat(err).contains("has the id 'm0'");
  }

  @Test
  void resultsAreVerifiedCountedAndScored() throws Exception {
    annotate(folderWith("a.txt", "Name1 met Name2.").toString());

    assertThat(run("verify", result())).as(out).isZero();
    assertThat(run("stats", result())).isZero();
    assertThat(out).contains("Name1");
    assertThat(run("evaluate", result(), result())).isZero();
    assertThat(out.lines()).anyMatch(line -> line.matches("mention PER +100.0 +100.0 +100.0.*"));
    assertThat(run("agree", result(), result())).isZero();
    assertThat(run("stats", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.lines()).hasSize(1);
  }

  private void assertMistake(String message, String... arguments) {
    String[] all = arguments;
    if (arguments[0].equals("annotate")) {
      all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
      all[arguments.length] = "--out";
      all[arguments.length + 1] = result();
    }
    assertThat(run(all)).as(err).isEqualTo(2);
    assertThat(err).contains(message);
    assertThat(err.lines().count()).as(err).isLessThanOrEqualTo(2);
    assertThat(out).isEmpty();
  }

  private int annotate(String... arguments) {
    String[] all = new String[arguments.length + 5];
    all[0] = "annotate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--pipeline";
    all[arguments.length + 2] = pipeline.toString();
    all[arguments.length + 3] = "--out";
    all[arguments.length + 4] = result();
    return run(all);
  }

  private int run(String... arguments) {
    StringWriter outWords = new StringWriter();
    StringWriter errWords = new StringWriter();
    int code = Dragoman.run(new PrintWriter(outWords), new PrintWriter(errWords), arguments);
    out = outWords.toString();
    err = errWords.toString();
    return code;
  }

  private String result() {
    return folder.resolve("result").toString();
  }

  private Path folderWith(String name, String text) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve(name), text);
    return in;
  }
}
