package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.ZoneKind;

/**
 * The patterns of {@code zone-patterns.tsv}: what a line of a news page is by its words alone, and
 * where a dateline or a signature begins. Immutable and safe for threads.
 */
final class ZonePatterns {

  private record LinePattern(ZoneKind kind, Pattern pattern) {}

  private static final ZonePatterns BUNDLED =
      new ZonePatterns(TsvResource.rows(ZonePatterns.class, "zone-patterns.tsv"));

  private final List<LinePattern> lines = new ArrayList<>();
  private final Pattern dateline;
  private final Pattern signature;

  private ZonePatterns(List<CSVRecord> rows) {
    String agency = null;
    for (CSVRecord row : rows) {
      if (row.get("kind").equals("agency")) {
        agency = row.get("pattern");
      } else {
        String regex = row.get("pattern").replace("{agency}", agency);
        lines.add(
            new LinePattern(
                ZoneKind.of(row.get("kind")),
                Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
      }
    }
    String place = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /,]+\\p{Lu}[\\p{Lu}.'’-]*){0,5}";
    String titlePlace = "\\p{Lu}[\\p{L}.'’-]+(?:[ /,]+\\p{Lu}[\\p{L}.'’-]*){0,5}";
    String day =
        "(?:,? \\(?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?\\)?)?";
    String by = "\\((?i:" + agency + ")\\)";
    String dash = "\\s?(?:--|[-–—:])\\s";
    dateline =
        Pattern.compile(
            "(?:"
                + place
                + day
                + "(?:,? "
                + by
                + ")?|"
                + titlePlace
                + day
                + ",? "
                + by
                + ")"
                + dash);
    signature =
        Pattern.compile("\\s(?:[-–—]{1,2}\\s?(?i:" + agency + ")|\\((?i:" + agency + ")\\))\\.?$");
  }

  /** Returns the bundled patterns. */
  static ZonePatterns bundled() {
    return BUNDLED;
  }

  /** Returns the kind of a line that its words alone decide, or null. */
  ZoneKind kindOf(CharSequence line) {
    if (line.length() > 700) {
      return null;
    }
    for (LinePattern candidate : lines) {
      if (candidate.pattern.matcher(line).matches()) {
        return candidate.kind;
      }
    }
    return null;
  }

  /**
   * Returns the length of the dateline at the start of a paragraph, without the space after it; 0
   * if none.
   */
  int datelineLength(CharSequence paragraph) {
    Matcher matcher = dateline.matcher(paragraph);
    return matcher.lookingAt() ? matcher.end() - 1 : 0;
  }

  /**
   * Returns where the signature at the end of a paragraph begins, or its length if there is none.
   */
  int signatureBegin(CharSequence paragraph) {
    int from = Math.max(0, paragraph.length() - 40);
    Matcher matcher = signature.matcher(paragraph.subSequence(from, paragraph.length()));
    return matcher.find() ? from + matcher.start() + 1 : paragraph.length();
  }
}
