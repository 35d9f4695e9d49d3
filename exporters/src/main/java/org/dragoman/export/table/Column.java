package org.dragoman.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name unique in its table, snake case
 * @param type its type
 * @param description a sentence for the data dictionary
 * @param required whether it is never NULL
 * @param values what it may hold, in the order of the dictionary; empty if anything
 * @param pattern regular expression its values match as a whole; null if any
 */
public record Column(
    String name,
    ColumnType type,
    String description,
    boolean required,
    List<String> values,
    String pattern) {

  /** Returns a column that may be NULL. */
  public static Column optional(String name, ColumnType type, String description) {
    return new Column(name, type, description, false, List.of(), null);
  }

  /** Returns a column that is never NULL. */
  public static Column required(String name, ColumnType type, String description) {
    return new Column(name, type, description, true, List.of(), null);
  }

  /** Returns this column, restricted to the labels of an enum. */
  public Column oneOf(Enum<?>[] labels) {
    return new Column(
        name,
        type,
        description,
        required,
        Arrays.stream(labels).map(Enum::toString).toList(),
        pattern);
  }

  /** Returns this column, restricted to what matches a pattern. */
  public Column matching(String regularExpression) {
    return new Column(name, type, description, required, values, regularExpression);
  }

  /**
   * Says what is wrong with a value.
   *
   * @param value null for NULL
   * @return a few words that begin with the column's name; null if the value may stand here
   */
  public String problem(Object value) {
    if (value == null) {
      return required ? name + " is NULL" : null;
    }
    String text = value.toString();
    if (!values.isEmpty() && !values.contains(text)) {
      return name + ": '" + text + "' is none of " + values;
    }
    if (pattern != null && !Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches()) {
      return name + ": '" + text + "' does not match " + pattern;
    }
    return type.allows(value) ? null : name + ": " + text + " is no " + type.label() + " it may be";
  }
}
