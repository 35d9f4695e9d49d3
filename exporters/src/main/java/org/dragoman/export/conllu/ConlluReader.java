package org.dragoman.export.conllu;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the documents of a CoNLL-U file one after the other, and puts their texts together again:
 * from {@code SpacesAfter} where the file has it, else from {@code # text} and {@code
 * SpaceAfter=No}, with a space between sentences and an empty line before {@code # newpar}. A file
 * without {@code # newdoc} is one document. Empty nodes are passed over. Not safe for threads.
 */
public final class ConlluReader implements Closeable {

  private static final int COLUMNS = 10;

  private record Row(int line, String[] columns) {}

  private final BufferedReader in;
  private int line;
  private String pushedBack;

  /** Starts to read; closing it closes {@code in}. */
  public ConlluReader(Reader in) {
    this.in = new BufferedReader(in);
  }

  /**
   * Returns the next document; null after the last.
   *
   * @throws MalformedConlluException if a line is none
   * @throws IOException if the file can't be read
   */
  public ConlluDocument next() throws IOException {
    DocumentText document = new DocumentText();
    String id = null;
    int begin = -1;
    List<String> comments = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (String each = nextLine(); each != null; each = nextLine()) {
      if (each.startsWith("# newdoc") && rows.isEmpty()) {
        if (!document.isEmpty()) {
          pushedBack = each;
          break;
        }
        id = each.contains("=") ? each.substring(each.indexOf('=') + 1).strip() : null;
        begin = line;
      } else if (each.startsWith("#")) {
        comments.add(each);
      } else if (each.isBlank()) {
        addSentence(document, comments, rows);
      } else {
        rows.add(row(each));
        begin = begin < 0 ? line : begin;
      }
    }
    addSentence(document, comments, rows);
    return document.isEmpty()
        ? null
        : new ConlluDocument(id, begin, document.text(), document.sentences());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String nextLine() throws IOException {
    if (pushedBack != null) {
      String again = pushedBack;
      pushedBack = null;
      return again;
    }
    String read = in.readLine();
    line++;
    return read != null && line == 1 && read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  private Row row(String each) throws MalformedConlluException {
    String[] columns = each.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new MalformedConlluException(
          line, "%d columns where CoNLL-U has %d".formatted(columns.length, COLUMNS));
    }
    if (!columns[0].matches("\\d+(?:[-.]\\d+)?")) {
      throw new MalformedConlluException(line, "'" + columns[0] + "' is no id of a word");
    }
    return new Row(line, columns);
  }

  private static void addSentence(DocumentText document, List<String> comments, List<Row> rows)
      throws MalformedConlluException {
    if (!rows.isEmpty()) {
      document.begin(comment(comments, "text"), isParagraph(comments));
      List<ConlluToken> tokens = new ArrayList<>();
      List<ConlluWord> words = new ArrayList<>();
      int at = 0;
      while (at < rows.size()) {
        at = addToken(document, rows, at, tokens, words);
      }
      if (!words.isEmpty()) {
        document.end(comment(comments, "sent_id"), rows.get(0).line(), tokens, words);
      }
    }
    comments.clear();
    rows.clear();
  }

  private static int addToken(
      DocumentText document,
      List<Row> rows,
      int at,
      List<ConlluToken> tokens,
      List<ConlluWord> words)
      throws MalformedConlluException {
    Row row = rows.get(at);
    String id = row.columns()[0];
    if (id.contains(".")) {
      return at + 1;
    }
    int count = 1;
    int first = at;
    if (id.contains("-")) {
      String[] ends = id.split("-");
      count = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
      first = at + 1;
    }
    if (count < 1 || first + count > rows.size()) {
      throw new MalformedConlluException(
          row.line(), "the words of the token " + id + " are missing");
    }
    int begin = document.token(row.columns()[1], row.columns()[9]);
    int end = begin + row.columns()[1].length();
    tokens.add(new ConlluToken(begin, end, words.size(), count, first > at));
    boolean alike = isWrittenAlike(row.columns()[1], rows, first, count);
    int from = begin;
    for (Row word : rows.subList(first, first + count)) {
      int to = alike ? from + word.columns()[1].length() : end;
      words.add(word(word, words.size() + 1, from, to));
      from = alike ? to : from;
    }
    return first + count;
  }

  private static boolean isWrittenAlike(String form, List<Row> rows, int first, int count) {
    StringBuilder joined = new StringBuilder();
    rows.subList(first, first + count).forEach(row -> joined.append(row.columns()[1]));
    return form.contentEquals(joined);
  }

  private static ConlluWord word(Row row, int place, int begin, int end)
      throws MalformedConlluException {
    String[] columns = row.columns();
    if (!columns[0].equals(String.valueOf(place))) {
      throw new MalformedConlluException(
          row.line(), "the word has the id %s where %d is due".formatted(columns[0], place));
    }
    if (!columns[6].matches("\\d+|_")) {
      throw new MalformedConlluException(row.line(), "'" + columns[6] + "' is no head");
    }
    return new ConlluWord(
        begin,
        end,
        columns[1],
        columns[2],
        columns[3],
        columns[4],
        columns[5],
        columns[6].equals("_") ? -1 : Integer.parseInt(columns[6]),
        columns[7],
        columns[9]);
  }

  private static boolean isParagraph(List<String> comments) {
    return comments.stream().anyMatch(comment -> comment.startsWith("# newpar"));
  }

  private static String comment(List<String> comments, String key) {
    String prefix = "# " + key + " =";
    return comments.stream()
        .filter(comment -> comment.startsWith(prefix))
        .map(comment -> comment.substring(prefix.length()).strip())
        .findFirst()
        .orElse(null);
  }
}
