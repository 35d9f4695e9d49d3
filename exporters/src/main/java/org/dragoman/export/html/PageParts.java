package org.dragoman.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of the page does not hang on the result: its frame, style and script. The frame names style
 * and script by their hashes, so that a browser runs these two and nothing that a text brings
 * along.
 */
final class PageParts {

  private static final List<String> SCRIPTS =
      List.of(
          "data.js", "elements.js", "text.js", "details.js", "views.js", "actors.js", "page.js");

  private PageParts() {}

  /** Returns everything before the data. */
  static String head() {
    String style = resource("page.css");
    return resource("page.html")
        .replace("@SCRIPT_HASH@", hash(script()))
        .replace("@STYLE_HASH@", hash(style))
        .replace("@STYLE@", style);
  }

  /** Returns everything after the data. */
  static String foot() {
    return "<script>" + script() + "</script>\n</body>\n</html>\n";
  }

  private static String script() {
    return SCRIPTS.stream()
        .map(PageParts::resource)
        .collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();\n"));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
