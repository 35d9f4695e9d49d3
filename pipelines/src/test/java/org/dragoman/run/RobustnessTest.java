package org.dragoman.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A thousand documents, seven of them bad, through the program in a JVM of its own with a small
 * heap; in one go, and killed again and again.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RobustnessTest {

  private static final int DOCUMENTS = 1000;
  private static final int KILLS = 3;

  @TempDir static Path folder;
  private Path in;
  private Map<String, String> whole;
  private String messages;

  @BeforeAll
  void runInOneGo() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS - 7; i++) {
      write("d%03d.txt".formatted(i), "Name%d met Name%d.\n".formatted(i % 50, i));
    }
    Files.write(in.resolve("d100-malformed.txt"), new byte[] {'a', (byte) 0xc3, '('});
    try (RandomAccessFile large =
        new RandomAccessFile(in.resolve("d200-large.txt").toFile(), "rw")) {
      large.setLength(60_000_000);
    }
    Files.write(in.resolve("d300-nul.txt"), new byte[] {'a', 'b', 0, 'c'});
    write("d400-long.txt", "x".repeat(2_000_000));
    write("d500-throws.txt", "THROW");
    write("d600-hangs.txt", "HANG");
    write("d700-memory.txt", "MEMORY-REAL");
    Files.writeString(
        folder.resolve("p.yaml"),
        "name: p\ndocumentSeconds: 5\nsteps: [org.dragoman.run.TroubleAnnotator]\n");

    Path out = folder.resolve("whole");
    Process process = start(out, 2, false);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    messages = Files.readString(folder.resolve("whole.log"));
    assertThat(process.exitValue()).as(messages).isEqualTo(1);
    whole = files(out);
  }

  @Test
  void goodOnesAreExportedAndBadOnesQuarantinedWithTrueReasons() throws Exception {
    Path out = folder.resolve("whole");

    assertThat(Files.readAllLines(out.resolve("documents.csv"))).hasSize(1 + DOCUMENTS - 7);
    String table = Files.readString(out.resolve("quarantine/quarantine.csv"));
    assertThat(table.lines()).hasSize(8);
    assertThat(table)
        .containsPattern("d100-malformed.txt,.*UTF-8.*byte 1")
        .containsPattern("d200-large.txt,.*20.?000.?000")
        .containsPattern("d300-nul.txt,.*NUL at byte 2")
        .containsPattern("d400-long.txt,.*line 1 has 2.?000.?000 characters")
        .containsPattern("d500-throws.txt,.*,trouble,.*IllegalStateException: asked to throw")
        .containsPattern("d600-hangs.txt,.*,trouble,.*limit of 5 seconds")
        .containsPattern("d700-memory.txt,.*,trouble,.*out of memory")
        .contains("--resume --retry 'd500-throws.txt'");
    assertThat(messages).contains("7 in quarantine");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void killedAtRandomMomentsAndResumedItEndsWithTheSameBytes(int threads) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path out = folder.resolve("killed-" + threads);
    for (int i = 0; i < KILLS; i++) {
      Process process = start(out, threads, i > 0);
      int enough = (int) settled(out) + 1 + random.nextInt(DOCUMENTS / KILLS);
      while (process.isAlive() && settled(out) < enough) {
        Thread.sleep(random.nextInt(1, 20));
      }
      process.destroyForcibly().waitFor();
    }
    Process last = start(out, threads, true);

    assertThat(last.waitFor(300, TimeUnit.SECONDS)).isTrue();
    String log = Files.readString(folder.resolve(out.getFileName() + ".log"));
    assertThat(last.exitValue()).as("seed %d: %s", seed, log).isEqualTo(1);
    assertThat(files(out)).as("seed %d", seed).isEqualTo(whole);
  }

  @Test
  void endsInGoodOrderWhenItIsInterrupted() throws Exception {
    Path out = folder.resolve("interrupted");
    Process process = start(out, 2, false);
    while (process.isAlive() && settled(out) < 20) {
      Thread.sleep(5);
    }
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(folder.resolve("interrupted.log"))
        .content()
        .contains("dragoman: the run was stopped by the user")
        .contains("--resume goes on with it");
  }

  private Process start(Path out, int threads, boolean resume) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.dragoman.cli.Dragoman",
                "annotate",
                in.toString(),
                "--out",
                out.toString(),
                "--pipeline",
                folder.resolve("p.yaml").toString(),
                "--threads",
                String.valueOf(threads)));
    if (resume && Files.exists(out)) {
      command.add("--resume");
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out.getFileName() + ".log").toFile())
        .start();
  }

  private static long settled(Path out) throws IOException {
    Path store = out.resolve(".work/documents");
    if (!Files.isDirectory(store)) {
      return 0;
    }
    long settled = 0;
    try (Stream<Path> shelves = Files.list(store)) {
      for (Path shelf : shelves.toList()) {
        String[] names = shelf.toFile().list();
        settled += names == null ? 0 : names.length;
      }
    }
    return settled;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  /** All files with their bytes, save those that hold times or are no result. */
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
