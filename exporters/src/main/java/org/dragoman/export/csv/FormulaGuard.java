package org.dragoman.export.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking text for something else: for a formula, which may do harm
 * (CWE-1236), or for a number, a day or a truth value, which they would spell anew. Such text gets
 * an apostrophe in front, and so does text that begins with one, so that {@link #open} undoes it
 * without a doubt.
 */
final class FormulaGuard {

  private static final char GUARD = '\'';

  /** Also in their full-width forms, and behind blanks, which some programs cut off. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\uFEFF\\u00A0]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

  private static final Pattern CONTROL = Pattern.compile("[\\t\\r\\n\\x00].*", Pattern.DOTALL);
  private static final Pattern NUMBER_OR_DAY =
      Pattern.compile(
          "\\s*(?:[.,]?[0-9][0-9.,:/ eE+\\-]*[%€$£]?|[€$£].*|(?i:true|false)"
              + "|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .\\-/]*[0-9]+.*)\\s*",
          Pattern.DOTALL);

  private FormulaGuard() {}

  /** Returns the text as a spreadsheet may hold it. */
  static String shut(String text) {
    return needsGuard(text) ? GUARD + text : text;
  }

  /** Returns the text that {@link #shut} was given. */
  static String open(String guarded) {
    return !guarded.isEmpty() && guarded.charAt(0) == GUARD ? guarded.substring(1) : guarded;
  }

  private static boolean needsGuard(String text) {
    return !text.isEmpty()
        && (text.charAt(0) == GUARD
            || FORMULA.matcher(text).matches()
            || CONTROL.matcher(text).matches()
            || NUMBER_OR_DAY.matcher(text).matches());
  }
}
