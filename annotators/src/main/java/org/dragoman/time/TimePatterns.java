package org.dragoman.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;

/** The patterns of {@code time-patterns.tsv}, loaded once. Immutable and safe for threads. */
final class TimePatterns {

  /** An expression as found, not yet resolved. Offsets are UTF-16 code units. */
  record Match(String rule, String reading, int begin, int end, Map<String, String> pieces) {}

  /** A row of the file; {@code example} holds expressions parted by a semicolon. */
  record Rule(String id, String reading, String example, Pattern pattern, List<String> groups) {}

  private static final String SPACE = "(?:[ \\\\t\\\\u00A0]{1,3}|[ \\\\t]?\\\\r?\\\\n[ \\\\t]?)";
  private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)(2?)\\}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+2?)>");
  private static final TimePatterns BUNDLED = new TimePatterns();

  private final List<Rule> rules = new ArrayList<>();

  private TimePatterns() {
    Map<String, String> words = new LinkedHashMap<>();
    for (CSVRecord row : TsvResource.rows(TimePatterns.class, "time-patterns.tsv")) {
      if (row.get("reading").equals("word")) {
        words.put(row.get("id"), row.get("pattern"));
      } else {
        rules.add(rule(row, words));
      }
    }
  }

  private static Rule rule(CSVRecord row, Map<String, String> words) {
    String expanded =
        PIECE
            .matcher(row.get("pattern"))
            .replaceAll(
                piece ->
                    Matcher.quoteReplacement(
                        "(?<"
                            + piece.group(1)
                            + piece.group(2)
                            + ">"
                            + known(words, piece.group(1), row.get("id"))
                            + ")"));
    // The lookbehind keeps out "30-Apr" of a code, but lets "mid-April" be read as a whole.
    Pattern pattern =
        Pattern.compile("(?<![\\w/.-])(?:" + expanded.replaceAll(" ", SPACE) + ")(?![\\w])");
    List<String> groups = new ArrayList<>();
    Matcher matcher = GROUP.matcher(pattern.pattern());
    while (matcher.find()) {
      groups.add(matcher.group(1));
    }
    return new Rule(row.get("id"), row.get("reading"), row.get("example"), pattern, groups);
  }

  private static String known(Map<String, String> words, String piece, String rule) {
    if (!words.containsKey(piece)) {
      throw new IllegalStateException("time-patterns.tsv: " + rule + ": no piece {" + piece + "}");
    }
    return words.get(piece);
  }

  static TimePatterns bundled() {
    return BUNDLED;
  }

  /** Returns the rules in file order. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Finds the expressions of a text in text order: the leftmost, then the longest; no overlap. */
  List<Match> find(String text) {
    List<Match> all = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        all.add(
            new Match(
                rule.id(), rule.reading(), matcher.start(), matcher.end(), pieces(rule, matcher)));
      }
    }
    all.sort(
        Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed()));
    List<Match> chosen = new ArrayList<>();
    int free = 0;
    for (Match match : all) {
      if (match.begin() >= free) {
        chosen.add(match);
        free = match.end();
      }
    }
    return chosen;
  }

  private static Map<String, String> pieces(Rule rule, Matcher matcher) {
    Map<String, String> pieces = new TreeMap<>();
    for (String group : rule.groups()) {
      if (matcher.group(group) != null) {
        pieces.put(group, matcher.group(group).replaceAll("\\s+", " "));
      }
    }
    return pieces;
  }
}
