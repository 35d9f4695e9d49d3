package org.dragoman.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.descriptor.ResourceMetaData;

/**
 * Under which licence an engine is, as its own annotation, its jar or the POM in its jar says.
 *
 * @param name the licence; null if nothing says it
 */
record Licence(String name) {

  private static final String OURS = "Apache-2.0";
  private static final Pattern NAME = Pattern.compile("(?s)<license>.*?<name>\\s*(.*?)\\s*</name>");
  private static final Pattern BINDING =
      Pattern.compile("(?i).*(\\b[al]?gpl|gnu (affero |lesser |library )?general public).*");

  /** Finds the licence of an engine. */
  static Licence of(Class<?> engine) {
    ResourceMetaData own = engine.getAnnotation(ResourceMetaData.class);
    if (own != null && !isUnset(own.copyright())) {
      return new Licence(own.copyright());
    }
    if (engine.getName().startsWith("org.dragoman.")) {
      return new Licence(OURS);
    }
    Path jar = jarOf(engine);
    if (jar == null) {
      return new Licence(null);
    }
    if (jar.getFileName().toString().matches(".*-gpl[-.].*")) {
      return new Licence("the GPL");
    }
    return new Licence(inJar(jar));
  }

  /** Says whether it is of the GPL family. */
  boolean binding() {
    return name != null && BINDING.matcher(name).matches();
  }

  private static boolean isUnset(String value) {
    return value.isBlank() || value.contains("_UNSET_") || value.contains("NO_DEFAULT");
  }

  private static Path jarOf(Class<?> engine) {
    try {
      CodeSource source = engine.getProtectionDomain().getCodeSource();
      Path path = source == null ? null : Path.of(source.getLocation().toURI());
      return path != null && Files.isRegularFile(path) ? path : null;
    } catch (java.net.URISyntaxException | RuntimeException e) {
      return null;
    }
  }

  private static String inJar(Path path) {
    try (JarFile jar = new JarFile(path.toFile())) {
      String declared =
          jar.getManifest() == null
              ? null
              : jar.getManifest().getMainAttributes().getValue("Bundle-License");
      if (declared != null) {
        return declared;
      }
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().matches("META-INF/maven/.*/pom\\.xml")) {
          Matcher licence = NAME.matcher(text(jar, entry));
          if (licence.find()) {
            return licence.group(1);
          }
        } else if (entry.getName().matches("META-INF/LICENSE(\\.txt)?")) {
          String text = text(jar, entry);
          if (text.contains("Apache License")) {
            return OURS;
          }
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  private static String text(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
