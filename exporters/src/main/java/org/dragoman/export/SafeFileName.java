package org.dragoman.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files for ids. Different ids have different names, on file systems that do not tell
 * upper from lower case too; no name leaves its folder, hides, or is a device of Windows.
 */
public final class SafeFileName {

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private static final int LONGEST = 160;

  private SafeFileName() {}

  /**
   * Returns a name of lower-case ASCII letters, digits, {@code -}, {@code _} and inner points;
   * whatever else an id has, upper-case letters too, is {@code %} with two hex digits a byte of
   * UTF-8. A long one is cut off and ends in a hash.
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder();
    String plain = WellFormed.of(id);
    boolean device = DEVICES.contains(plain.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean atEdge = i == 0 || i == bytes.length - 1;
      if (c >= 'a' && c <= 'z' && !(device && i == 0)
          || c >= '0' && c <= '9'
          || c == '-'
          || c == '_'
          || c == '.' && !atEdge) {
        name.append(c);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02x", (int) c));
      }
    }
    return name.isEmpty() ? "%" : name.length() <= LONGEST ? name.toString() : cut(name, bytes);
  }

  /** File systems end at 255; the hash keeps what is cut off apart. */
  private static String cut(StringBuilder name, byte[] id) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(id);
      return name.substring(0, LONGEST - 33) + "%" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
