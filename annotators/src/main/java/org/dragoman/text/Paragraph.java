package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of lines that belong together: one line of a page, or a block of hard-wrapped lines.
 * Offsets are UTF-16 code units into the document; it neither begins nor ends in white space.
 *
 * @param begin first code unit
 * @param end after the last code unit
 * @param blanksBefore number of blank lines before it
 */
record Paragraph(int begin, int end, int blanksBefore) {

  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final int SHORTEST_WRAPPED_LINE = 45;

  String text(String document) {
    return document.substring(begin, end);
  }

  /** Says whether a paragraph ends as a sentence ends. */
  boolean endsSentence(String document) {
    int i = end - 1;
    while (i > begin && "\"”“’‘')]»".indexOf(document.charAt(i)) >= 0) {
      i--;
    }
    return ".!?…,;:".indexOf(document.charAt(i)) >= 0;
  }

  /**
   * Cuts a text into paragraphs. Lines without a letter (rulers, stray characters of a broken
   * encoding) are no paragraphs.
   */
  static List<Paragraph> of(String document) {
    List<Paragraph> lines = lines(document);
    return isHardWrapped(document, lines) ? joinWrapped(document, lines) : lines;
  }

  private static List<Paragraph> lines(String document) {
    List<Paragraph> lines = new ArrayList<>();
    int blanks = 0;
    int start = 0;
    while (start <= document.length()) {
      int stop = endOfLine(document, start);
      int begin = start;
      int end = stop;
      while (begin < end && isSpace(document.charAt(begin))) {
        begin++;
      }
      while (end > begin && isSpace(document.charAt(end - 1))) {
        end--;
      }
      if (begin == end) {
        blanks++;
      } else if (hasWord(document, begin, end)) {
        lines.add(new Paragraph(begin, end, blanks));
        blanks = 0;
      }
      start = stop + 1;
    }
    return lines;
  }

  private static int endOfLine(String document, int from) {
    int i = from;
    while (i < document.length() && "\n\u2028\u2029".indexOf(document.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F');
  }

  /** A line of a Latin-script article has at least two Latin letters or a digit. */
  private static boolean hasWord(String document, int begin, int end) {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      char c = document.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (Character.isLetter(c)
          && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
          && ++letters == 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * Wire text is wrapped where no line is long and most breaks inside a block fall inside a
   * sentence.
   */
  private static boolean isHardWrapped(String document, List<Paragraph> lines) {
    int inside = 0;
    int breaks = 0;
    for (int i = 1; i < lines.size(); i++) {
      Paragraph previous = lines.get(i - 1);
      if (previous.end - previous.begin > LONGEST_WRAPPED_LINE) {
        return false;
      }
      if (lines.get(i).blanksBefore == 0) {
        breaks++;
        if (isLong(previous) && !previous.endsSentence(document)) {
          inside++;
        }
      }
    }
    return breaks >= 2 && inside * 2 >= breaks;
  }

  private static boolean isLong(Paragraph line) {
    return line.end - line.begin >= SHORTEST_WRAPPED_LINE;
  }

  private static List<Paragraph> joinWrapped(String document, List<Paragraph> lines) {
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph line : lines) {
      Paragraph last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && line.blanksBefore == 0 && goesOn(document, last)) {
        joined.set(joined.size() - 1, new Paragraph(last.begin, line.end, last.blanksBefore));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** The last line so far was filled, so what follows it belongs to the same paragraph. */
  private static boolean goesOn(String document, Paragraph paragraph) {
    int lineBegin = document.lastIndexOf('\n', paragraph.end - 1) + 1;
    return paragraph.end - Math.max(lineBegin, paragraph.begin) >= SHORTEST_WRAPPED_LINE;
  }
}
