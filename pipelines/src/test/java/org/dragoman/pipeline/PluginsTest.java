package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.dragoman.cli.Dragoman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine of the user's own in a jar, compiled here and never on the class path of the tests. */
class PluginsTest {

  private static final String ENGINE =
      """
      package com.example;

      import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
      import org.apache.uima.fit.descriptor.ConfigurationParameter;
      import org.apache.uima.fit.descriptor.ResourceMetaData;
      import org.apache.uima.fit.descriptor.TypeCapability;
      import org.apache.uima.jcas.JCas;
      import org.dragoman.engine.Provenances;
      import org.dragoman.types.MentionCandidate;
      import org.dragoman.types.Organization;

      @ResourceMetaData(name = "ship-names", description = "Finds the names of ships.")
      @TypeCapability(outputs = "org.dragoman.types.Organization")
      public class ShipNames extends JCasAnnotator_ImplBase {

        public static final String PARAM_PREFIX = "prefix";

        @ConfigurationParameter(
            name = PARAM_PREFIX,
            defaultValue = "MV",
            description = "What stands before the name of a ship.")
        private String prefix;

        @Override
        public void process(JCas jcas) {
          String text = jcas.getDocumentText();
          int begin = text.indexOf(prefix + " ");
          if (begin >= 0) {
            Organization ship = new Organization(jcas, begin, text.indexOf(' ', begin + prefix.length() + 1));
            ship.setValue("ORG");
            ship.setProvenance(Provenances.of(jcas, "ship-names", "prefix", prefix, 1));
            ship.addToIndexes();
          }
        }
      }
      """;

  private static final String PROVIDER =
      """
      package com.example;

      import java.util.List;
      import org.apache.uima.analysis_component.AnalysisComponent;
      import org.dragoman.engine.EngineProvider;

      public class ShipEngines implements EngineProvider {
        @Override
        public List<Class<? extends AnalysisComponent>> engines() {
          return List.of(ShipNames.class);
        }
      }
      """;

  @TempDir Path folder;
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void compileJar() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/com/example"));
    Files.writeString(sources.resolve("ShipNames.java"), ENGINE);
    Files.writeString(sources.resolve("ShipEngines.java"), PROVIDER);
    Path classes = folder.resolve("classes");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                sources.resolve("ShipNames.java").toString(),
                sources.resolve("ShipEngines.java").toString());
    assertThat(code).isZero();
    Path jar = Files.createDirectories(folder.resolve("plugins")).resolve("ships.jar");
    try (JarOutputStream file = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("ShipNames", "ShipEngines")) {
        file.putNextEntry(new JarEntry("com/example/" + name + ".class"));
        Files.copy(classes.resolve("com/example/" + name + ".class"), file);
      }
      file.putNextEntry(new JarEntry("META-INF/services/org.dragoman.engine.EngineProvider"));
      file.write("com.example.ShipEngines\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        folder.resolve("by-class.yaml"),
        "name: ships\nsteps:\n  - structure\n  - com.example.ShipNames: {prefix: HMS}\n");
    Files.writeString(
        folder.resolve("by-name.yaml"),
        "name: ships\nextends: fast\nsteps:\n  - before: entities\n    insert: ship-names\n");
    Files.writeString(folder.resolve("a.txt"), "The frigate HMS Argyll met MV Ruby off Aden.\n");
  }

  @AfterEach
  void forgetPlugins() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void engineOfAJarRunsByItsClass() throws Exception {
    assertThat(annotate("by-class.yaml")).as(err.toString()).isZero();

    assertThat(mentions()).contains("HMS Argyll").contains("ship-names");
  }

  @Test
  void engineOfAJarWithAProviderRunsByItsName() throws Exception {
    assertThat(annotate("by-name.yaml")).as(err.toString()).isZero();

    assertThat(mentions()).contains("MV Ruby").contains("Aden");
  }

  @Test
  void mistakesInItAreNamedLikeThoseOfOurs() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bad.yaml"), "name: x\nsteps:\n  - ship-names: {prefx: HMS}\n");

    assertThat(run("pipeline", "check", file.toString(), "--plugins", plugins())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(file + ":3:18: 'ship-names' has no parameter 'prefx'; did you mean 'prefix'?\n");
    assertThat(run("component", "describe", "ship-names", "--plugins", plugins())).isZero();
    assertThat(out.toString()).contains("parameter: prefix (a text; default: MV)");
  }

  @Test
  void folderWithoutJarsIsAMistake() {
    assertThat(run("component", "list", "--plugins", folder.resolve("src").toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("holds no jar");
  }

  private int annotate(String pipeline) {
    return run(
        "annotate",
        folder.resolve("a.txt").toString(),
        "-o",
        folder.resolve("out").toString(),
        "-p",
        folder.resolve(pipeline).toString(),
        "--plugins",
        plugins());
  }

  private String plugins() {
    return folder.resolve("plugins").toString();
  }

  private String mentions() throws Exception {
    return Files.readString(folder.resolve("out/mentions.csv"));
  }

  private int run(String... arguments) {
    return Dragoman.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
