package org.dragoman.pipeline;

import java.util.Optional;

/** The types of values that UIMA knows for settings. */
public enum ParameterType {
  /** Any words. */
  STRING(String.class, "a text", "texts"),
  /** 32 bits. */
  INTEGER(Integer.class, "an integer", "integers"),
  /** 64 bits. */
  LONG(Long.class, "an integer", "integers"),
  /** Single precision. */
  FLOAT(Float.class, "a number", "numbers"),
  /** Double precision. */
  DOUBLE(Double.class, "a number", "numbers"),
  /** True or false. */
  BOOLEAN(Boolean.class, "true or false", "true or false");

  private final Class<?> javaType;
  private final String singular;
  private final String plural;

  ParameterType(Class<?> javaType, String singular, String plural) {
    this.javaType = javaType;
    this.singular = singular;
    this.plural = plural;
  }

  Class<?> javaType() {
    return javaType;
  }

  /** Returns what JSON calls values of this type. */
  String jsonName() {
    return switch (this) {
      case STRING -> "string";
      case INTEGER, LONG -> "integer";
      case FLOAT, DOUBLE -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  String singular() {
    return singular;
  }

  String plural() {
    return plural;
  }

  /**
   * Finds the type that a UIMA descriptor names.
   *
   * @throws IllegalArgumentException if UIMA has no such type
   */
  static ParameterType ofUima(String name) {
    for (ParameterType type : values()) {
      if (type.javaType.getSimpleName().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("UIMA has no parameter type '" + name + "'");
  }

  /** Reads a value as written in YAML 1.2; empty if it is none of this type. */
  Optional<Object> parse(String written) {
    try {
      return Optional.of(
          switch (this) {
            case STRING -> written;
            case INTEGER -> Integer.valueOf(written);
            case LONG -> Long.valueOf(written);
            case FLOAT -> Float.valueOf(written);
            case DOUBLE -> Double.valueOf(written);
            case BOOLEAN -> booleanOf(written);
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Boolean booleanOf(String written) {
    return switch (written) {
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> throw new IllegalArgumentException(written);
    };
  }
}
