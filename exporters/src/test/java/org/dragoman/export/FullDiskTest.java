package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.dragoman.export.benchmark.ExportBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, played by the limit that bash can set on the size of a file. */
class FullDiskTest {

  @TempDir Path folder;

  @Test
  void failureIsNamedNothingIsHalfWrittenAndOldDataStays() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mentions.csv"), "old");
    for (String format : List.of("csv", "csv.gz", "json-files", "html", "rdf")) {
      String said = exportWithLimit(format, out);
      assertThat(said).contains("java.io.IOException: File too large");
      assertThat(out.resolve("mentions.csv")).hasContent("old");
      try (var files = Files.list(out)) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Test
  void folderWithoutRightsIsNamedAndOldDataStays() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    boolean root = System.getProperty("user.name").equals("root");
    assumeTrue(
        !root || Files.isExecutable(Path.of("/usr/bin/setpriv")),
        "skipped: root may write everywhere, and there is no setpriv");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mentions.csv"), "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    String without = root ? "setpriv --bounding-set=-dac_override,-dac_read_search " : "";
    String said = export(without, "csv", out);
    assertThat(said).contains("AccessDeniedException: " + out);
    assertThat(out.resolve("mentions.csv")).hasContent("old");
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(1);
    }
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String exportWithLimit(String format, Path out) throws IOException, InterruptedException {
    return export("ulimit -f 16; exec ", format, out);
  }

  private String export(String before, String format, Path out)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                before + "\"$@\"",
                "bash",
                java,
                "-XX:-UsePerfData",
                "-Xmx128m",
                "-cp",
                classPath,
                ExportBenchmark.class.getName(),
                format,
                "10000",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isNotZero();
    return said;
  }
}
