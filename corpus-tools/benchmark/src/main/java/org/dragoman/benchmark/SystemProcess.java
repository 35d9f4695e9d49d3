package org.dragoman.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a program of this module in a process of its own, with the class path of a system. */
public final class SystemProcess {

  private static final int LAST_LINES = 20;

  private final Map<String, String> classpaths;
  private final Path logs;

  /**
   * Prepares processes.
   *
   * @param classpaths by the name that systems give, each with the classes of this module
   * @param logs folder for what the systems print
   */
  public SystemProcess(Map<String, String> classpaths, Path logs) {
    this.classpaths = Map.copyOf(classpaths);
    this.logs = logs;
  }

  /**
   * Runs a program to its end.
   *
   * @param id what messages and the log file call it
   * @throws IOException if the class path is unknown or the program fails; the message holds the
   *     end of what it printed
   */
  public void run(
      String id, String classpath, int heapMegabytes, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    if (!classpaths.containsKey(classpath)) {
      throw new IOException(
          "'%s' wants the class path '%s'; known are %s"
              .formatted(id, classpath, classpaths.keySet().stream().sorted().toList()));
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classpaths.get(classpath),
                program.getName()));
    command.addAll(List.of(arguments));
    Files.createDirectories(logs);
    Path log = logs.resolve(id + ".log");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0) {
      List<String> lines = Files.readAllLines(log);
      throw new IOException(
          "'%s' ended with code %d:%n%s"
              .formatted(
                  id,
                  code,
                  String.join(
                      "\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()))));
    }
  }
}
