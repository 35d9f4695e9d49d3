package org.dragoman.export.postgresql;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server of the test's own, from the programs that the machine has. */
final class PrivatePostgresql implements AutoCloseable {

  private static final String USER = "postgres";

  private final Path programs;
  private final Path home;
  private final int port;

  private PrivatePostgresql(Path programs, Path home, int port) {
    this.programs = programs;
    this.home = home;
    this.port = port;
  }

  /** Finds the folder of the server's programs; empty where there are none that can be used. */
  static Optional<Path> installed() throws IOException {
    Path debian = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(debian) || isRoot() && !Files.isExecutable(Path.of("/sbin/runuser"))) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(debian)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  static PrivatePostgresql start(Path programs) throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path home = Files.createTempDirectory("dragoman-postgresql");
    PrivatePostgresql server = new PrivatePostgresql(programs, home, port);
    if (isRoot()) {
      server.run(List.of("chown", USER, home.toString()));
    }
    Path data = home.resolve("data");
    server.asServer(
        "initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
    server.asServer(
        "pg_ctl",
        "-w",
        "-D",
        data.toString(),
        "-l",
        home.resolve("log").toString(),
        "-o",
        "-F -p " + port + " -k " + home + " -c listen_addresses=127.0.0.1",
        "start");
    return server;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
  }

  /** Runs a script with psql in a folder and returns what it says. */
  String psql(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                programs.resolve("psql").toString(),
                "-X",
                "-q",
                "-A",
                "-t",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                USER,
                "-d",
                "postgres"));
    command.addAll(List.of(arguments));
    return run(command, folder);
  }

  private void asServer(String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      // the server refuses to run as root
      command.addAll(List.of("/sbin/runuser", "-u", USER, "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    return run(command, home);
  }

  private static String run(List<String> command, Path folder)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("dragoman-said", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int code = process.waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new IOException(String.join(" ", command) + ": " + text);
      }
      return text;
    } finally {
      Files.delete(said);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Override
  public void close() throws IOException {
    try {
      asServer("pg_ctl", "-D", home.resolve("data").toString(), "-m", "immediate", "stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
