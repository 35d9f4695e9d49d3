package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.ZoneKind;

/**
 * The patterns of {@code zone-patterns.tsv}: what a line of a news page is by its words alone, and
 * where a dateline or a signature begins. Immutable and safe for threads.
 */
final class ZonePatterns {

  private record LinePattern(ZoneKind kind, Pattern pattern) {}

  private static final ZonePatterns BUNDLED = read("zone-patterns.tsv");

  private final List<LinePattern> lines = new ArrayList<>();
  private final Pattern dateline;
  private final Pattern signature;

  private ZonePatterns(List<String[]> rows) {
    String agency = null;
    for (String[] row : rows) {
      if (row[0].equals("agency")) {
        agency = row[2];
      } else {
        String regex = row[2].replace("{agency}", agency);
        lines.add(
            new LinePattern(
                ZoneKind.of(row[0]),
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

  private static ZonePatterns read(String resource) {
    try (InputStream in = ZonePatterns.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ZonePatterns(
          reader
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.split("\t"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource.toLowerCase(Locale.ROOT), e);
    }
  }
}
