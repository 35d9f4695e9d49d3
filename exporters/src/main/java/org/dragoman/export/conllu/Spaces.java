package org.dragoman.export.conllu;

/** White space as the MISC column writes it: {@code \s}, {@code \n}, {@code \t}, {@code \r}. */
final class Spaces {

  private Spaces() {}

  /** Writes what stands between two tokens; what is no white space becomes spaces. */
  static String escape(String gap) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      escaped.append(
          switch (c) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\u00A0' -> "\u00A0";
            default -> "\\s";
          });
    }
    return escaped.toString();
  }

  static String unescape(String escaped) {
    StringBuilder gap = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\' || i + 1 == escaped.length()) {
        gap.append(c);
        continue;
      }
      i++;
      gap.append(
          switch (escaped.charAt(i)) {
            case 's' -> " ";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'p' -> "|";
            default -> String.valueOf(escaped.charAt(i));
          });
    }
    return gap.toString();
  }
}
