package org.dragoman.read;

/**
 * How much a reader takes at most. What is larger is not read, as it is no news article.
 *
 * @param documentBytes bytes of a document
 * @param lineCharacters UTF-16 code units of one line of text
 */
public record ReadLimits(long documentBytes, int lineCharacters) {

  /** 20 MB a document, 1,000,000 characters a line. */
  public static final ReadLimits DEFAULT = new ReadLimits(20_000_000, 1_000_000);

  /** Says what is wrong with a text; null if nothing is. */
  String problemOf(String text) {
    int lineBegin = 0;
    int line = 1;
    while (lineBegin < text.length()) {
      int lineEnd = text.indexOf('\n', lineBegin);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      if (lineEnd - lineBegin > lineCharacters) {
        return "line %d has %d characters, the limit is %d"
            .formatted(line, lineEnd - lineBegin, lineCharacters);
      }
      lineBegin = lineEnd + 1;
      line++;
    }
    return null;
  }
}
