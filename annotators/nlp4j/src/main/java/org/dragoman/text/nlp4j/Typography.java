package org.dragoman.text.nlp4j;

/**
 * Writes a word as the newswire did on which NLP4J's model was trained: with straight quotation
 * marks and apostrophes, double hyphens for dashes, three stops for an ellipsis. Only the parser
 * sees it; the text stays as it is.
 */
final class Typography {

  private Typography() {}

  static String plain(String form) {
    return switch (form) {
      case "“", "”", "„", "‟", "«", "»", "``", "''" -> "\"";
      case "—", "–", "―" -> "--";
      case "…" -> "...";
      default -> form.replace('’', '\'').replace('‘', '\'').replace('\u2010', '-');
    };
  }
}
