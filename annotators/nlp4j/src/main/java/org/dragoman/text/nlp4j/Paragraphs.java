package org.dragoman.text.nlp4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a zone into stretches that no sentence crosses. In a zone of running text a line break ends
 * such a stretch only if a paragraph clearly begins after it: lines that were wrapped at a fixed
 * width are joined. In other zones each line stands alone.
 */
final class Paragraphs {

  /** Longer lines were not wrapped by a typewriter, a wire or a mail program. */
  private static final int WIDEST_WRAP = 120;

  /** From this share of line breaks inside a sentence on, the text counts as wrapped. */
  private static final double WRAPPED_SHARE = 0.25;

  private final String text;
  private final List<Span> lines;
  private final int width;
  private final boolean wrapped;

  private Paragraphs(String text, Span zone) {
    this.text = text;
    this.lines = lines(text, zone);
    this.width = lines.stream().mapToInt(l -> l.end() - l.begin()).max().orElse(0);
    this.wrapped = width <= WIDEST_WRAP && shareOfContinuations() >= WRAPPED_SHARE;
  }

  /** Returns the stretches in text order, none of them blank. */
  static List<Span> of(String text, Span zone, boolean runningText) {
    Paragraphs paragraphs = new Paragraphs(text, zone);
    return runningText ? paragraphs.joined() : paragraphs.nonBlank();
  }

  private List<Span> nonBlank() {
    return lines.stream().filter(line -> line.begin() < line.end()).toList();
  }

  private List<Span> joined() {
    List<Span> joined = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isBlank(i)) {
        continue;
      }
      if (begin < 0) {
        begin = lines.get(i).begin();
      }
      if (i + 1 == lines.size() || isBlank(i + 1) || beginsParagraph(i + 1)) {
        joined.add(new Span(begin, lines.get(i).end()));
        begin = -1;
      }
    }
    return joined;
  }

  private boolean beginsParagraph(int line) {
    if (continues(line)) {
      return false;
    }
    return !wrapped || wouldHaveFitted(line) || isIndented(line);
  }

  /** Says whether the line goes on with the sentence of the line before. */
  private boolean continues(int line) {
    return !endsSentence(line - 1) && Character.isLowerCase(text.codePointAt(first(line)));
  }

  /** Says whether the first word of the line had room on the line before. */
  private boolean wouldHaveFitted(int line) {
    Span before = lines.get(line - 1);
    int word = first(line);
    while (word < lines.get(line).end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int needed = before.end() - before.begin() + 1 + word - first(line);
    return needed < width - width / 10;
  }

  private boolean isIndented(int line) {
    int lineBegin = text.lastIndexOf('\n', first(line)) + 1;
    int beforeBegin = text.lastIndexOf('\n', first(line - 1)) + 1;
    return first(line) - lineBegin >= first(line - 1) - beforeBegin + 2;
  }

  private double shareOfContinuations() {
    int breaks = 0;
    int continuations = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!isBlank(i) && !isBlank(i - 1)) {
        breaks++;
        continuations += continues(i) ? 1 : 0;
      }
    }
    return breaks == 0 ? 0 : continuations / (double) breaks;
  }

  private boolean endsSentence(int line) {
    int at = lines.get(line).end() - 1;
    while (at > first(line) && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…:".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isBlank(int line) {
    return lines.get(line).begin() == lines.get(line).end();
  }

  private int first(int line) {
    return lines.get(line).begin();
  }

  /** Returns the lines without the space around them; a blank line is an empty span. */
  private static List<Span> lines(String text, Span zone) {
    List<Span> lines = new ArrayList<>();
    int begin = zone.begin();
    for (int i = zone.begin(); i <= zone.end(); i++) {
      if (i == zone.end() || isLineBreak(text, i)) {
        lines.add(new Span(begin, i).strip(text));
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineBreak(String text, int i) {
    char c = text.charAt(i);
    boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || lone;
  }
}
