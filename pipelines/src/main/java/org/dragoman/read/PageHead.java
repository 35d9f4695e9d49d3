package org.dragoman.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a web page tells of its article: by Open Graph, schema.org and Dublin Core.
 *
 * @param title null if it does not say
 * @param date the day, as written; null if it does not say
 * @param publisher null if it does not say
 */
record PageHead(String title, String date, String publisher) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{8}");

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "h1", "title");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(dc\\.date(\\.issued)?|dcterms\\.(date|created|issued)|date|pubdate|"
              + "publish-?date|publication_date|parsely-pub-date|sailthru\\.date)$]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]");
  private static final List<String> PUBLISHERS =
      List.of("meta[property=og:site_name]", "meta[name~=(?i)^(dc|dcterms)\\.publisher$]");

  static PageHead of(Document page) {
    List<JsonNode> linked =
        page.select("script[type=application/ld+json]").stream()
            .map(script -> tree(script.data()))
            .filter(Objects::nonNull)
            .toList();
    return new PageHead(
        first(page, TITLES).orElseGet(() -> linked(linked, "headline", JsonNode::textValue)),
        Stream.concat(
                Stream.ofNullable(linked(linked, "datePublished", JsonNode::textValue)),
                values(page, DATES))
            .map(DAY::matcher)
            .filter(Matcher::find)
            .map(Matcher::group)
            .findFirst()
            .orElse(null),
        first(page, PUBLISHERS)
            .orElseGet(() -> linked(linked, "publisher", each -> each.path("name").textValue())));
  }

  private static Optional<String> first(Document page, List<String> queries) {
    return values(page, queries).findFirst();
  }

  private static Stream<String> values(Document page, List<String> queries) {
    return queries.stream()
        .flatMap(query -> page.select(query).stream())
        .map(PageHead::value)
        .filter(value -> !value.isBlank());
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }

  private static String linked(
      List<JsonNode> trees, String field, Function<JsonNode, String> value) {
    return trees.stream()
        .flatMap(tree -> tree.findValues(field).stream())
        .map(value)
        .filter(each -> each != null && !each.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      // Pages hold much that is none; what it would have said is not known then.
      return null;
    }
  }
}
