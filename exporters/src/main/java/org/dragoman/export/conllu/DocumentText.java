package org.dragoman.export.conllu;

import java.util.ArrayList;
import java.util.List;

/** The text of a document while it is put together from its tokens. */
final class DocumentText {

  private final StringBuilder text = new StringBuilder();
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private String written;
  private int writtenAt;
  private int sentenceBegin;
  private String gap = "";
  private boolean exactGap = true;

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Begins a sentence. */
  void begin(String writtenText, boolean paragraph) {
    written = writtenText;
    writtenAt = 0;
    sentenceBegin = -1;
    if (paragraph && !exactGap) {
      gap = "\n\n";
    }
  }

  /** Adds a token, and returns where it begins. */
  int token(String form, String misc) {
    String before = value(misc, "SpacesBefore");
    if (before != null && text.isEmpty()) {
      gap = Spaces.unescape(before);
    } else if (sentenceBegin >= 0 && !exactGap) {
      gap = writtenGap(form, gap);
    }
    text.append(gap);
    int begin = text.length();
    sentenceBegin = sentenceBegin < 0 ? begin : sentenceBegin;
    text.append(form);
    if (written != null && written.startsWith(form, writtenAt)) {
      writtenAt += form.length();
    } else {
      written = null;
    }
    String after = value(misc, "SpacesAfter");
    exactGap = after != null;
    gap = exactGap ? Spaces.unescape(after) : "No".equals(value(misc, "SpaceAfter")) ? "" : " ";
    return begin;
  }

  /** Returns the space that {@code # text} has before a token; what MISC says if they differ. */
  private String writtenGap(String form, String otherwise) {
    if (written == null) {
      return otherwise;
    }
    int at = writtenAt;
    while (at < written.length() && isSpace(written.charAt(at))) {
      at++;
    }
    if (!written.startsWith(form, at)) {
      written = null;
      return otherwise;
    }
    String space = written.substring(writtenAt, at);
    writtenAt = at;
    return space;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Ends a sentence. */
  void end(String id, int line, List<ConlluToken> tokens, List<ConlluWord> words) {
    sentences.add(new ConlluSentence(id, line, sentenceBegin, text.length(), tokens, words));
  }

  /** Returns the text, with the space after the last token only where the file gives it. */
  String text() {
    return exactGap ? text + gap : text.toString();
  }

  List<ConlluSentence> sentences() {
    return sentences;
  }

  /** Returns a value of the MISC column; null if it has none of this name. */
  private static String value(String misc, String name) {
    int at = misc.startsWith(name + "=") ? 0 : misc.indexOf("|" + name + "=") + 1;
    if (at == 0 && !misc.startsWith(name + "=")) {
      return null;
    }
    int end = misc.indexOf('|', at);
    return misc.substring(at + name.length() + 1, end < 0 ? misc.length() : end);
  }
}
