package org.dragoman.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the measures with the reference scorer, a Python program beside the project, on faulty
 * systems made out of the gold there. Skipped where that or Python 3 is not at hand.
 */
class ReferenceScorerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path scorer;
  private static Path gold;
  @TempDir Path work;

  @BeforeAll
  static void findScorer() {
    Path root = projectRoot();
    Path shared = root.resolveSibling("shared");
    scorer = shared.resolve("tools/score.py");
    gold = shared.resolve("gold/seeds");
    assumeTrue(Files.isRegularFile(scorer), "skipped: no reference scorer beside the project");
    assumeTrue(Files.isDirectory(gold), "skipped: no gold beside the project");
    assumeTrue(pythonRuns(), "skipped: no python3");
  }

  private static Path projectRoot() {
    String given = System.getProperty("dragoman.root");
    Path root = Path.of(given == null ? System.getProperty("user.dir") : given).toAbsolutePath();
    while (given == null && root.getParent() != null && !Files.isDirectory(root.resolve("seeds"))) {
      root = root.getParent();
    }
    return root;
  }

  private static boolean pythonRuns() {
    try {
      Process python = new ProcessBuilder("python3", "--version").start();
      return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 0.05", "3, 0.12", "4, 0.25", "8, 0.50"})
  void figuresAreThoseOfTheReferenceScorer(long seed, double rate) throws Exception {
    Path system = work.resolve("system");
    Path asPackage = work.resolve("package");
    new PerturbedGold(seed, rate).write(gold, system);
    GoldAsPackage.convert(system, asPackage);

    assertSameFigures(gold, system);
    assertSameReport(gold, system);
    assertSameReport(gold, asPackage);
    assertSameReport(asPackage, gold);
    assertSameReport(system, asPackage);
  }

  private void assertSameFigures(Path gold, Path system) throws Exception {
    Evaluation ours = Evaluation.of(gold, system);
    JsonNode theirFigures = JSON.readTree(reference(gold, system, "--json"));
    JsonNode ourFigures = JSON.readTree(EvaluationReport.json(ours));
    assertThat(values(ourFigures)).containsExactlyInAnyOrderElementsOf(values(theirFigures));
  }

  private void assertSameReport(Path gold, Path system) throws Exception {
    Evaluation ours = Evaluation.of(gold, system);
    StringBuilder table = new StringBuilder();
    EvaluationReport.print(ours, 100_000, table);
    assertThat(table.toString().lines().toList())
        .isEqualTo(reference(gold, system, "--errors", "100000").lines().toList());
  }

  /** The figures as lines, numbers by their value: the reference writes some zeros as 0. */
  private static List<String> values(JsonNode figures) {
    List<String> lines = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> m = figures.fields(); m.hasNext(); ) {
      Map.Entry<String, JsonNode> measure = m.next();
      for (Iterator<Map.Entry<String, JsonNode>> f = measure.getValue().fields(); f.hasNext(); ) {
        Map.Entry<String, JsonNode> figure = f.next();
        String value = figure.getValue().isNull() ? "null" : "" + figure.getValue().asDouble();
        lines.add(measure.getKey() + " " + figure.getKey() + " " + value);
      }
    }
    return lines;
  }

  private String reference(Path gold, Path system, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("python3", scorer.toString(), gold.toString(), system.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Path errors = work.resolve("errors.txt");
    Process process = builder.redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(() -> read(errors)).isZero();
    return out;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
