package org.dragoman.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every block of the README marked {@code java} as it stands, and runs it. */
class JavaExamplesTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Path ROOT = Path.of(System.getProperty("dragoman.root", ".."));
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  @TempDir Path folder;

  @Test
  void examplesOfTheReadmeCompileAndPrintWhatTheyFind() throws Exception {
    List<String> names = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
    StringBuilder calls = new StringBuilder();
    while (block.find()) {
      String name = "Example" + (names.size() + 1);
      names.add(name);
      write(name, block.group(1), "static void run() throws Exception");
      calls.append(name).append(".run();\n");
    }
    write("Main", calls.toString(), "public static void main(String[] arguments) throws Exception");
    names.add("Main");
    compile(names);

    assertThat(run().lines())
        .contains("PER Wanjiru Odhiambo: 2", "PER Kofi Mensah: 2", "LOC Nairobi: 1")
        .contains("CONSULT by Wanjiru Odhiambo")
        .contains("17 Wanjiru Odhiambo", "38 Kofi Mensah");
  }

  private void write(String name, String block, String method) throws Exception {
    StringBuilder imports = new StringBuilder();
    StringBuilder body = new StringBuilder();
    block
        .lines()
        .forEach(line -> (line.startsWith("import ") ? imports : body).append(line).append('\n'));
    Files.writeString(
        folder.resolve(name + ".java"),
        imports + "class " + name + " {\n" + method + " {\n" + body + "}\n}\n");
  }

  private void compile(List<String> names) {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp", CLASS_PATH));
    names.forEach(name -> arguments.add(folder.resolve(name + ".java").toString()));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, arguments.toArray(String[]::new));
    assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** In a JVM of its own: the parser would stay in the memory of this one. */
  private String run() throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1800m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder + java.io.File.pathSeparator + CLASS_PATH,
                "Main")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(300, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }
}
