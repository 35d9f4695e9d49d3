package org.dragoman.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Gold annotations without a word of their text: offsets, types, ids and entities. Whoever has the
 * text can have the covered words put back.
 */
final class StandoffGold {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StandoffGold() {}

  /**
   * Puts the covered text into each mention, trigger and evidence span.
   *
   * @param standoff the gold without text
   * @param text the document's text
   * @return the gold with text, as JSON
   * @throws IllegalArgumentException if the gold is no JSON or a span lies outside the text
   */
  static String withText(String standoff, String text) {
    try {
      JsonNode gold = JSON.readTree(standoff);
      gold.path("mentions").forEach(mention -> cover(mention, text));
      gold.path("relations").forEach(relation -> cover(relation.path("evidence"), text));
      gold.path("events").forEach(event -> cover(event.path("trigger"), text));
      return JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(gold)
              .replace(System.lineSeparator(), "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the gold is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void cover(JsonNode span, String text) {
    int begin = span.path("begin").asInt(-1);
    int end = span.path("end").asInt(-1);
    if (begin < 0 || end < begin || end > text.length()) {
      throw new IllegalArgumentException(
          "span " + begin + "-" + end + " lies outside a text of " + text.length());
    }
    ((ObjectNode) span).put("text", text.substring(begin, end));
  }
}
