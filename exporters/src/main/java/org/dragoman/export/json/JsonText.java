package org.dragoman.export.json;

import java.nio.charset.StandardCharsets;

/** Bytes of a JSON text. */
final class JsonText {

  private JsonText() {}

  /**
   * Encodes a JSON text in UTF-8. A surrogate without its partner, which UTF-8 can't hold, is
   * written as its escape; in JSON it can only stand inside a string, so the value stays the same.
   */
  static byte[] utf8(String json) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      if (i + 1 < json.length() && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(json.charAt(i))) {
        escaped = escaped == null ? new StringBuilder(json.length() + 6) : escaped;
        escaped.append(json, done, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
        done = i + 1;
      }
    }
    String whole = escaped == null ? json : escaped.append(json, done, json.length()).toString();
    return whole.getBytes(StandardCharsets.UTF_8);
  }
}
