package org.dragoman.export.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The types of columns, each with its spelling in a table. */
public enum ColumnType {
  /** Text, exact. */
  STRING("string"),
  /** A whole number from 0. */
  INTEGER("integer"),
  /** A number from 0 to 1 with three decimals and a point. */
  CONFIDENCE("number"),
  /** Degrees of latitude or longitude, from -180 to 180, with up to three decimals and a point. */
  DEGREES("number"),
  /** A day, {@code YYYY-MM-DD}. */
  DATE("date"),
  /** {@code true} or {@code false}. */
  BOOLEAN("boolean");

  private final String label;

  ColumnType(String label) {
    this.label = label;
  }

  /** Returns the name of the type in Data Package v2; never null. */
  public String label() {
    return label;
  }

  /**
   * Spells a value.
   *
   * @param value of the Java type that {@link #parse} gives; enums as their {@code toString}; not
   *     null
   */
  public String format(Object value) {
    return switch (this) {
      case CONFIDENCE -> rounded((Double) value).toPlainString();
      case DEGREES -> degrees((Double) value).toPlainString();
      default -> value.toString();
    };
  }

  /** Rounds degrees to three decimals, without zeros behind. */
  public static BigDecimal degrees(double degrees) {
    BigDecimal plain =
        BigDecimal.valueOf(degrees).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Rounds a confidence to its three decimals. */
  public static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
  }

  /** Tells whether a value is in the range of this type; NaN and infinity never are. */
  boolean allows(Object value) {
    return switch (this) {
      case INTEGER -> (Integer) value >= 0;
      case CONFIDENCE -> (Double) value >= 0 && (Double) value <= 1;
      case DEGREES -> Math.abs((Double) value) <= 180;
      default -> true;
    };
  }

  /**
   * Reads a value: a String, Integer, Double, LocalDate or Boolean.
   *
   * @param text not null
   * @throws IllegalArgumentException if it is not of this type; the message says what it should be
   */
  public Object parse(String text) {
    try {
      return switch (this) {
        case STRING -> text;
        case INTEGER -> wholeNumber(text);
        case CONFIDENCE -> fraction(text);
        case DEGREES -> angle(text);
        case DATE -> LocalDate.parse(text);
        case BOOLEAN -> truth(text);
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no " + label, e);
    }
  }

  private static Integer wholeNumber(String text) {
    int value = Integer.parseInt(text);
    if (value < 0) {
      throw new IllegalArgumentException("'" + text + "' is below 0");
    }
    return value;
  }

  private static Double fraction(String text) {
    double value = new BigDecimal(text).doubleValue();
    if (value < 0 || value > 1) {
      throw new IllegalArgumentException("'" + text + "' is not from 0 to 1");
    }
    return value;
  }

  private static Double angle(String text) {
    double value = new BigDecimal(text).doubleValue();
    if (Math.abs(value) > 180) {
      throw new IllegalArgumentException("'" + text + "' is not from -180 to 180");
    }
    return value;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
    };
  }
}
