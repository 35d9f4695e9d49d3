package org.dragoman.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of names, brought to a form in which they can be compared. */
final class NameKey {
  private static final int LONGEST_ACRONYM = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOTTED_LETTERS = Pattern.compile("(?:\\p{L}\\.\\s?)+\\p{L}\\.?");

  private static final Pattern SPACED_INITIALS =
      Pattern.compile("(?<!\\p{L})(\\p{L}\\.)\\s+(?=\\p{L}\\.)");

  private NameKey() {}

  /**
   * Folds case, accents, apostrophes, hyphens, dots and white space: "Côte d’Ivoire" and "Cote
   * d'Ivoire" give the same key.
   */
  static String of(String name) {
    String plain = withoutAccents(joinedInitials(name));
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&') {
        key.append(" and ");
      } else if (Character.isLetterOrDigit(c) || c == '+') {
        key.append(Character.toLowerCase(c));
      } else if (c == '.') {
        appendSpaceUnlessAbbreviation(key, plain, i);
      } else if (!isApostrophe(c)) {
        key.append(' ');
      }
    }
    return squeezed(key);
  }

  /**
   * Returns the letters of an acronym whose case matters ("U.S." and "US" give "US"), or null if
   * the name is none.
   */
  static String acronym(String name) {
    String letters = name;
    if (name.indexOf('.') >= 0) {
      if (!DOTTED_LETTERS.matcher(name).matches()) {
        return null;
      }
      letters = name.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }
    boolean fits = !letters.isEmpty() && letters.length() <= LONGEST_ACRONYM;
    return fits && letters.chars().allMatch(NameKey::isCapitalOrDigit) ? letters : null;
  }

  /** "J. D. Vance" becomes "J.D. Vance". */
  private static String joinedInitials(String name) {
    return name.indexOf('.') < 0 ? name : SPACED_INITIALS.matcher(name).replaceAll("$1");
  }

  private static boolean isCapitalOrDigit(int c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static void appendSpaceUnlessAbbreviation(StringBuilder key, String text, int dot) {
    boolean endsWord = dot + 1 == text.length() || !Character.isLetter(text.charAt(dot + 1));
    boolean afterSingleLetter = dot < 2 || !Character.isLetter(text.charAt(dot - 2));
    if (!endsWord && !afterSingleLetter) {
      key.append(' ');
    }
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u02bc', '\u02bb', '\u02be', '\u02bf', '`', '\u00b4' -> true;
      default -> false;
    };
  }

  private static String withoutAccents(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    String stripped = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder plain = new StringBuilder(stripped.length() + 4);
    stripped.chars().forEach(c -> plain.append(withoutStroke((char) c)));
    return plain.toString();
  }

  /** Letters that Unicode does not decompose. */
  private static String withoutStroke(char c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ħ' -> "h";
      case 'Ħ' -> "H";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'þ' -> "th";
      case 'Þ' -> "Th";
      case 'ə' -> "a";
      case 'Ə' -> "A";
      default -> String.valueOf(c);
    };
  }

  private static String squeezed(CharSequence text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        result.append(c);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    int length = result.length();
    if (length > 0 && result.charAt(length - 1) == ' ') {
      result.setLength(length - 1);
    }
    return result.toString();
  }
}
