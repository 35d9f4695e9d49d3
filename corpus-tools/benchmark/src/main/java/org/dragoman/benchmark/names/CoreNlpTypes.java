package org.dragoman.benchmark.names;

/** What CoreNLP's labels are in our guidelines. */
final class CoreNlpTypes {

  private CoreNlpTypes() {}

  /** Returns PER, ORG or LOC, or null for any other label. */
  static String of(String label) {
    return switch (label) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> "LOC";
      default -> null;
    };
  }
}
