package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Programs of others that read what was written. A test skips, saying so, where one is missing. */
public final class Programs {

  private Programs() {}

  /** Skips the test if the program is not on the path. */
  public static void assumeInstalled(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Arrays.stream(path.split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assumeTrue(found, "skipped: there is no " + program);
  }

  /** Returns a Python that has a module; skips the test if there is none. */
  public static String pythonWith(String module) throws IOException, InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      try {
        if (start(List.of(python, "-c", "import " + module)).waitFor() == 0) {
          return python;
        }
      } catch (IOException e) {
        // not there
      }
    }
    assumeTrue(false, "skipped: there is no Python with " + module);
    throw new IllegalStateException();
  }

  /** Runs a program, which must succeed, and returns what it said. */
  public static String run(String... command) throws IOException, InterruptedException {
    Process process = start(List.of(command));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + ": " + said).isZero();
    return said;
  }

  /** Runs a script that lies beside a class, with Python. */
  public static String script(
      String python, Class<?> beside, String script, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path copy = folder.resolve(script);
    try (var in = beside.getResourceAsStream(script)) {
      Files.write(copy, in.readAllBytes());
    }
    return run(
        Stream.concat(Stream.of(python, "-B", copy.toString()), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }
}
