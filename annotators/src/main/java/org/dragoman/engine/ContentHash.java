package org.dragoman.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ids are made of, so that the same content has the same id in every run. */
public final class ContentHash {

  private static final int BYTES = 8;

  private ContentHash() {}

  /** Returns the first 16 lower-case hex digits of the SHA-256 of a key's UTF-8; never null. */
  public static String of(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
