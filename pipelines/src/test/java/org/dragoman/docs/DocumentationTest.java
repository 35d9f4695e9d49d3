package org.dragoman.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the documentation tells a user to run: every {@code ./dragoman} line of a block marked
 * {@code sh}, in order, in a folder that holds what the text speaks of; and checks every pipeline
 * file of a block marked {@code yaml}. A block marked {@code tsv NAME} becomes a file of that name,
 * a pipeline file {@code pipeline.yaml}.
 */
class DocumentationTest {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(sh|yaml|tsv)(?: (\\S+))?\\n(.*?)^```$");

  /** What tells a pipeline file from other YAML, such as a file of rules. */
  private static final Pattern PIPELINE = Pattern.compile("(?m)^(steps|extends):");

  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final int SECONDS = 300;

  @TempDir Path folder;

  @Test
  void everyCommandAndPipelineFileOfTheDocumentationWorks() throws Exception {
    prepareFolder();
    List<String> failures = new ArrayList<>();
    for (Path page : pages()) {
      Matcher block = BLOCK.matcher(Files.readString(page));
      while (block.find()) {
        String content = block.group(3);
        switch (block.group(1)) {
          case "yaml" -> {
            if (PIPELINE.matcher(content).find()) {
              Files.writeString(folder.resolve("pipeline.yaml"), content);
              run(page, "./dragoman pipeline check pipeline.yaml", failures);
            }
          }
          case "tsv" -> Files.writeString(folder.resolve(block.group(2)), content);
          default -> {
            for (String line : content.split("\n")) {
              run(page, line.strip(), failures);
            }
          }
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private void prepareFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("seeds"), ROOT.resolve("seeds").toAbsolutePath());
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("my-names.tsv"), "name\ttype\nBlue Heron Front\tORG\n");
    Files.writeString(
        folder.resolve("articles").resolve("one.txt"),
        "NAIROBI: Kenyan President Wanjiru Odhiambo met the foreign minister of Uganda on"
            + " Monday.\n");
  }

  private void run(Path page, String line, List<String> failures) throws Exception {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    assertThat(line).as("a command of " + page).startsWith("./dragoman ");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1800m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.dragoman.cli.Dragoman"));
    command.addAll(List.of(line.substring("./dragoman ".length()).split("\\s+")));
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      failures.add(
          page.getFileName()
              + ": "
              + line
              + "\n"
              + new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    }
  }
}
