package org.dragoman.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.pipeline.PipelineDefinition;
import org.dragoman.pipeline.PipelineYaml;
import org.dragoman.pipeline.Plugins;
import org.dragoman.pipeline.Step;
import org.dragoman.problem.UsageException;
import org.dragoman.read.Sha256;

/** The versions of what a run is made of. */
public final class Versions {

  /** Set by the launcher: a hash of the program's own class files. */
  private static final String BUILD = System.getProperty("dragoman.build", "unknown");

  private Versions() {}

  /** Returns the version of Dragoman. */
  public static String dragoman() {
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns versions by name. */
  static SortedMap<String, String> all() {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("dragoman", dragoman());
    versions.put("build", BUILD);
    versions.put("java", Runtime.version().toString());
    versions.put("uima", UIMAFramework.getVersionString());
    return versions;
  }

  /** Returns a hash of all that decides the results: steps, classes, every setting, the build. */
  static String hash(PipelineDefinition pipeline) {
    StringBuilder all = new StringBuilder(PipelineYaml.of(pipeline));
    for (Step step : pipeline.steps()) {
      Class<?> type = step.component().type();
      all.append(type.getName()).append(Plugins.fingerprint(type)).append('\n');
      step.files().forEach(file -> all.append(hash(file)).append('\n'));
    }
    all.append(KnowledgeBase.bundled().userFingerprint());
    return Sha256.hex(all.append(dragoman()).append('\n').append(BUILD).toString());
  }

  private static String hash(Path file) {
    try {
      return Sha256.hex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException("cannot read the file '" + file + "'", e);
    }
  }
}
