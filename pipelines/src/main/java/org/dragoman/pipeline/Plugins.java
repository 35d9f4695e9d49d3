package org.dragoman.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.problem.UsageException;

/**
 * The jars in a folder of the user's own, with engines that a pipeline may have: by their class
 * name, or by a short name if a jar has an {@link org.dragoman.engine.EngineProvider}.
 */
public final class Plugins extends URLClassLoader {

  private final String fingerprint;

  private Plugins(List<Path> jars, ClassLoader parent) {
    super("plugins", jars.stream().map(Plugins::url).toArray(URL[]::new), parent);
    fingerprint = fingerprint(jars);
  }

  /**
   * Makes the engines of a folder known to the calling thread and all that it starts.
   *
   * @throws UsageException if there is no such folder or no jar in it
   */
  public static void load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("no such folder of plugins: '" + folder + "'");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars =
          files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
      if (jars.isEmpty()) {
        throw new UsageException("the folder of plugins '" + folder + "' holds no jar");
      }
      Thread thread = Thread.currentThread();
      thread.setContextClassLoader(new Plugins(jars, thread.getContextClassLoader()));
    } catch (IOException e) {
      throw new UsageException("cannot read the folder of plugins '" + folder + "'", e);
    }
  }

  /** Returns a hash of the jars that a class was loaded with; empty if it is no plugin's. */
  public static String fingerprint(Class<?> type) {
    return type.getClassLoader() instanceof Plugins plugins ? plugins.fingerprint : "";
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(List<Path> jars) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path jar : jars) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
